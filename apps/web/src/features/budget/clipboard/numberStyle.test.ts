import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { asSwedish, numberStyle, unclearCell, withAnswer } from './numberStyle.ts'

test.each([
  [['1,234', '12,345,678'], ',', 'thousands'],
  [['1,234', '5,678.90'], ',', 'thousands'],
  [['1,234', '5,678.90'], '.', 'decimals'],
  [['1,234', '12.50'], ',', 'thousands'],
  [['1,234', '12,5'], ',', 'decimals'],
  [['1,234', '12 000'], ',', 'decimals'],
  [['1.234', '12.345.678'], '.', 'thousands'],
  [['1.234', '12,50'], '.', 'thousands'],
  [['1.234', '12 000'], '.', null],
  [['1,234', '500'], ',', null],
  [['1,234', '1,234,567', '12,5'], ',', null],
] as const)('in %j the sign %s means %s', (cells, mark, meaning) => {
  expect(numberStyle(cells)[mark]).toBe(meaning)
})

test('what the column does not say is asked', () => {
  const cells = ['500', '1,234']
  expect(unclearCell(cells, numberStyle(cells))).toBe('1,234')
  expect(unclearCell(cells, withAnswer(numberStyle(cells), 'thousands'))).toBeNull()
  expect(unclearCell(['1,234', '12,345,678'], numberStyle(['1,234', '12,345,678']))).toBeNull()
})

test.each([
  ['1,234', 'thousands', '1234'],
  ['1,234.00', 'thousands', '1234'],
  ['1,234.50', 'thousands', '1234,50'],
  ['-1,234', 'thousands', '-1234'],
  ['1,234', 'decimals', '1,234'],
  ['12 000,00', 'decimals', '12 000'],
  ['12 000,00 kr', 'decimals', '12 000 kr'],
  ['hej, 1,234', 'thousands', 'hej, 1,234'],
] as const)('%j by %s is %j', (cell, comma, typed) => {
  expect(asSwedish(cell, { ',': comma, '.': comma === 'thousands' ? 'decimals' : null })).toBe(typed)
})

test('English numbers that say what they are come through as the same amounts', () => {
  const amounts = fc.array(fc.integer({ min: 1_000_000, max: 999_999_999 }), { minLength: 1 })
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 999_999 }), (large, small) => {
      const kronor = [...large, small]
      const cells = kronor.map((amount) => new Intl.NumberFormat('en-GB').format(amount))
      const style = numberStyle(cells)
      expect(unclearCell(cells, style)).toBeNull()
      expect(cells.map((cell) => Number(asSwedish(cell, style)))).toEqual(kronor)
    }),
  )
})
