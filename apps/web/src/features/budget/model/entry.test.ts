import { expect, test } from 'vitest'
import { isSameAmount, readEntry, writeEntry } from './entry.ts'

test.each([
  ['170 tkr', { kind: 'known', kronor: 170_000 }],
  ['=170000+5000', { kind: 'known', kronor: 175_000 }],
  ['0', { kind: 'known', kronor: 0 }],
  ['  ', { kind: 'unknown', typed: null }],
  ['–', { kind: 'unknown', typed: null }],
  ['Tom', { kind: 'none' }],
  ['12 00O', { kind: 'unknown', typed: '12 00O' }],
] as const)('%s', (text, amount) => {
  expect(readEntry(text, 'tom')).toEqual(amount)
})

test('what stands in the field means the same amount', () => {
  for (const text of ['-5000', '', 'tom', '12 00O']) {
    const amount = readEntry(text, 'tom')
    expect(isSameAmount(readEntry(writeEntry(amount, 'tom'), 'tom'), amount)).toBe(true)
  }
})
