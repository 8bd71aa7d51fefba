import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_KRONOR } from '../budget/amount.ts'
import { formatKronor, formatMoney } from './formatKronor.ts'
import { parseKronor } from './parseKronor.ts'

const known = (kronor: number) => ({ ok: true, kronor })
const refused = (code: string) => ({ ok: false, code })

describe('parseKronor', () => {
  it.each([
    ['12000', 12_000],
    ['12 000', 12_000],
    ['22\u00A0997\u00A0550', 22_997_550],
    ['22\u202F997\u202F550', 22_997_550],
    ['  0 ', 0],
    ['-5 000', -5_000],
    ['−5 000', -5_000],
    ['- 5 000', -5_000],
    ['−0', 0],
    ['170 000 kr', 170_000],
    ['170 tkr', 170_000],
    ['170tkr', 170_000],
    ['383,4 tkr', 383_400],
    ['1,5 mnkr', 1_500_000],
    ['1,1 Mnkr', 1_100_000],
    ['0,50 tkr', 500],
    ['1,5000000 mnkr', 1_500_000],
  ])('reads %j', (text, kronor) => {
    expect(parseKronor(text)).toEqual(known(kronor))
  })

  it.each([
    ['=170000+5000', 175_000],
    ['= 170 000 + 5 000', 175_000],
    ['=170 tkr − 5 000', 165_000],
    ['=-5+3', -2],
    ['=7', 7],
    ['=2*85000', 170_000],
    ['=2×85 000 kr', 170_000],
    ['=170 000*1,02', 173_400],
    ['=170 000*102%', 173_400],
    ['=(170 tkr − 5 000)*2', 330_000],
    ['=1 000 000/4', 250_000],
    ['=-(3-5)*10/-2', -10],
    ['=0,1+0,2+0,7', 1],
    ['=1,1 mnkr*3', 3_300_000],
    ['=99999999999*9', 899_999_999_991],
  ])('adds %j', (formula, kronor) => {
    expect(parseKronor(formula)).toEqual(known(kronor))
  })

  it.each([
    '12 00O',
    '1.5',
    '12 34 567',
    '1234 567',
    '12  000',
    '12 000 SEK',
    'ca 400',
    '1e3',
    '–',
    '5-3',
    'kr',
    '=',
    '=5+',
    '=+5',
    '=5++3',
    '=5*',
    '=*5',
    '=5**3',
    '=(5',
    '=5)',
    '=()',
    '=5/0',
    '=5 3*2 1',
    '=1.5*2',
    '=1,234*2',
    '12 %',
    `=${'('.repeat(5_000)}1`,
    'NaN',
    '١٢',
  ])('refuses %j', (text) => {
    expect(parseKronor(text)).toEqual(refused('amount-unreadable'))
  })

  it('says why: empty, öre, or too large', () => {
    expect(parseKronor(' \u00A0')).toEqual(refused('amount-empty'))
    expect(parseKronor('12,50')).toEqual(refused('amount-not-whole'))
    expect(parseKronor('12,00 kr')).toEqual(refused('amount-not-whole'))
    expect(parseKronor('1,2345 tkr')).toEqual(refused('amount-not-whole'))
    expect(parseKronor('=10/3')).toEqual(refused('amount-not-whole'))
    expect(parseKronor('1 234,50')).toEqual(refused('amount-not-whole'))
    expect(parseKronor('9007199254740993')).toEqual(refused('amount-too-large'))
    expect(parseKronor('1 000 000 mnkr')).toEqual(refused('amount-too-large'))
    expect(parseKronor(`=${MAX_KRONOR}+1`)).toEqual(refused('amount-too-large'))
  })

  it.each(['1.500', '1,234', '-1,234,567', '12.345.678', '1,234 kr'])('asks what %j means', (text) => {
    expect(parseKronor(text)).toEqual(refused('amount-ambiguous'))
  })

  it('counts exactly what whole numbers say', () => {
    const small = fc.integer({ min: -999_999, max: 999_999 })
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        const exact = BigInt(a) * BigInt(b) + BigInt(c)
        const isKept = exact <= BigInt(MAX_KRONOR) && exact >= -BigInt(MAX_KRONOR)
        expect(parseKronor(`=${a}*${b}+${c}`)).toEqual(
          isKept ? known(Number(exact)) : refused('amount-too-large'),
        )
      }),
    )
  })

  const kronor = fc.integer({ min: -MAX_KRONOR, max: MAX_KRONOR })

  it('reads back whatever is shown', () => {
    fc.assert(
      fc.property(kronor, (amount) => {
        expect(parseKronor(formatKronor(amount))).toEqual(known(amount))
        expect(parseKronor(formatMoney(amount, 'kr'))).toEqual(known(amount))
      }),
    )
  })

  it('reads back whole thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (thousands) => {
        expect(parseKronor(formatMoney(thousands * 1_000, 'tkr'))).toEqual(known(thousands * 1_000))
      }),
    )
  })

  it('answers every text and never with a fraction', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ,.-−+=tkrmn\u00A0O') }), (text) => {
        const parsed = parseKronor(text)
        expect(parsed.ok ? Number.isSafeInteger(parsed.kronor) : parsed.code.startsWith('amount-')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
