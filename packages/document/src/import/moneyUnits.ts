/** Units of money as plans name them, beside an amount. */
import { wordsAt } from './values.ts'

const KRONOR_PER_UNIT: Readonly<Record<string, number>> = {
  kr: 1,
  kronor: 1,
  tkr: 1_000,
  mkr: 1_000_000,
  mnkr: 1_000_000,
  miljoner: 1_000_000,
  'miljoner kronor': 1_000_000,
}

/** Null where the record's unit is none of money. */
export function kronorPerUnitOf(record: unknown): number | null {
  const unit = wordsAt(record, 'unit')
  return unit !== null && Object.hasOwn(KRONOR_PER_UNIT, unit) ? (KRONOR_PER_UNIT[unit] ?? null) : null
}
