import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWordSearch } from './wordSearch.ts'

test('finds what `includes` finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 20 })
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 6 }),
      (texts, words) => {
        expect(createWordSearch(texts)(words)).toBe(texts.join('\n').includes(words))
      },
    ),
    { numRuns: 1_000 },
  )
})

test('white space says nothing, and words do not run from one text into the next', () => {
  const isSaid = createWordSearch(['Samverkan\n i  länet', 'är god'])
  expect(isSaid(' samverkan i länet')).toBe(false)
  expect(isSaid('Samverkan i\tlänet ')).toBe(true)
  expect(isSaid('länet är')).toBe(false)
})

test('text and words made for it take time with the sum of their lengths, and many give up', () => {
  const isSaid = createWordSearch([`${'a'.repeat(800_000)}c`])
  const slow = `${'a'.repeat(900)}b${'a'.repeat(900)}`
  const started = performance.now()
  for (let search = 0; search < 500; search++) expect(isSaid(`${slow}${search}`)).toBe(false)
  expect(isSaid('ac')).toBe(false)
  expect(performance.now() - started).toBeLessThan(20_000)
})
