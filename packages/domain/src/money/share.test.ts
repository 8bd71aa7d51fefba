import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentSchema } from '../blocks/shares.ts'
import { formatShare, parseShare } from './share.ts'

test.each([
  ['66', 66],
  [' 66 % ', 66],
  ['12,5', 12.5],
  ['33.33 %', 33.33],
  ['0', 0],
  ['1000', 1000],
])('%j is read', (text, percent) => {
  expect(parseShare(text)).toEqual({ ok: true, percent })
})

test.each(['66 procent', '-5', '6O', '12,345', '1000,01', '% 5', '66 kr'])('%j is refused', (text) => {
  expect(parseShare(text)).toEqual({ ok: false, code: 'share-unreadable' })
})

test('nothing is no share', () => {
  expect(parseShare('  ')).toEqual({ ok: false, code: 'amount-empty' })
})

test('every share that can be kept is written so that it is read as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
      const percent = hundredths / 100
      expect(percentSchema.parse(percent)).toBe(percent)
      expect(parseShare(`${formatShare(percent)} %`)).toEqual({ ok: true, percent })
    }),
  )
})
