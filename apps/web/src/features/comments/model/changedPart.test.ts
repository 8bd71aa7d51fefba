import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedPart } from './changedPart.ts'

const shown = (quote: string, replacement: string) => {
  const { from, to, inserted } = changedPart(quote, replacement)
  return `${quote.slice(0, from)}[${quote.slice(from, to)}→${inserted}]${quote.slice(to)}`
}

test('only the words that differ are struck', () => {
  expect(shown('fyra gånger om året', 'sex gånger om året')).toBe('[fyra →sex ]gånger om året')
  expect(shown('varje halvår senast', 'varje kvartal senast')).toBe('varje [halvår →kvartal ]senast')
})

test('words that are taken out have nothing put in', () => {
  expect(shown('klart i mars 2027', 'klart 2027')).toBe('klart [i mars →]2027')
  expect(shown('allt', '')).toBe('[allt→]')
})

test('where words are put in, one beside them is said again', () => {
  expect(shown('hösten 2027', 'hösten år 2027')).toBe('[hösten →hösten år ]2027')
})

test('what is put in makes the suggestion of the words, and something is always struck', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'åäö', ' ', '  '), { minLength: 1 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.oneof(text, fc.constant('')), (quote, replacement) => {
      fc.pre(quote !== replacement)
      const { from, to, inserted } = changedPart(quote, replacement)
      expect(quote.slice(0, from) + inserted + quote.slice(to)).toBe(replacement)
      expect(to).toBeGreaterThan(from)
    }),
  )
})
