import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['Per-Olof Åström', 'PÅ'],
  ['Eva Maria Sandström', 'ES'],
  ['kansliet', 'K'],
  ['  anna   öberg ', 'AÖ'],
  ['', ''],
])('%j reads %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
