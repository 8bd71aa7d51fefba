import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceBetween } from './differenceBetween.ts'

test.each([
  ['fyra möten', 'fem möten', 1, 'yra', 'em'],
  ['möten', 'möten', 5, '', ''],
  ['aa', 'aaa', 2, '', 'a'],
  ['mötena', '', 0, 'mötena', ''],
  // Two emoji that share their first half, and two that share their second.
  ['😀', '😁', 0, '😀', '😁'],
  ['\u{1F600}', '\u{1FA00}', 0, '\u{1F600}', '\u{1FA00}'],
])('%j → %j', (before, after, start, removed, added) => {
  expect(differenceBetween(before, after)).toEqual({ start, removed, added })
})

test('written over the one, the difference gives the other, and parts no character', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '\u{1FA00}') })
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { start, removed, added } = differenceBetween(before, after)
      expect(before.slice(0, start) + added + before.slice(start + removed.length)).toBe(after)
      expect([removed, added, before.slice(0, start)].every((text) => text.isWellFormed())).toBe(true)
    }),
  )
})
