/** One amount of a file: a number that the file counts with, or a text that somebody wrote. */
import {
  parseKronor,
  type Amount,
  type AmountErrorCode,
  type MoneyUnit,
  type SheetErrorCode,
} from '@samplan/domain'
import { asSwedish, type NumberStyle } from '../clipboard/numberStyle.ts'
import { readEntry } from '../model/entry.ts'
import type { SheetCell } from './sheet.ts'

export interface ReadAmount {
  readonly amount: Amount
  /** Why it could not be read. */
  readonly code: AmountErrorCode | null
  /** The amount is what a formula last came to. */
  readonly isFormula: boolean
}

export type ReadCell = ReadAmount | { readonly amount: null; readonly code: SheetErrorCode | null }

/** Programs count in binary fractions: what differs from a whole number by less than this is that number. */
const DECIMALS = 6

/** `amount` is null for a cell that says nothing, which changes nothing either. */
export function readAmount(cell: SheetCell, style: NumberStyle, unit: MoneyUnit, noneWord: string): ReadCell {
  const { text, isNumber, isFormula } = cell
  if (text.trim() === '') return { amount: null, code: isFormula ? 'sheet-formula-without-value' : null }
  const typed = inUnit(isNumber ? numberText(text) : asSwedish(text, style), unit)
  const amount = readEntry(typed, noneWord)
  if (amount.kind !== 'unknown' || amount.typed === null) return { amount, code: null, isFormula }
  const parsed = parseKronor(typed)
  // What cannot be read is kept as the file has it.
  const kept: Amount = { kind: 'unknown', typed: isNumber ? numberText(text) : text.trim() }
  const code = parsed.ok ? null : parsed.code
  // Once it is known how the column writes numbers, it is one that is not whole.
  const isRead = style[','] === 'decimals' && /,/u.test(typed)
  return { amount: kept, code: isRead && code === 'amount-ambiguous' ? 'amount-not-whole' : code, isFormula }
}

/** "170000", "1,5": whole numbers as they are, so that none is rounded; fractions without the noise of counting. */
export function numberText(digits: string): string {
  if (/^-?\d+$/u.test(digits)) return digits
  const value = Number(digits)
  return Number.isFinite(value)
    ? value
        .toFixed(DECIMALS)
        .replace(/\.?0+$/u, '')
        .replace('.', ',')
    : digits
}

const inUnit = (text: string, unit: MoneyUnit): string =>
  unit === 'kr' || !/\d$/u.test(text) ? text : `${text} ${unit}`
