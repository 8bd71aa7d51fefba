/**
 * An amount as a cell stores it: a number of kronor; null for "none"; a string for what could not be read as an amount
 * and is kept until mended, as far as it goes into a cell; and no entry at all while there is no figure yet.
 */
import { kronorSchema, type Amount } from '@samplan/domain'
import { MAX_TYPED_LENGTH } from '../limits.ts'

export type StoredAmount = number | string | null | undefined

export function storedAmount(amount: Amount): StoredAmount {
  switch (amount.kind) {
    case 'known':
      return amount.kronor
    case 'none':
      return null
    case 'unknown':
      return amount.typed?.slice(0, MAX_TYPED_LENGTH)
    default:
      return amount satisfies never
  }
}

export function isStoredAmount(value: unknown): value is StoredAmount {
  return value === undefined || value === null || typeof value === 'string' || isKronor(value)
}

export function amountOf(stored: unknown): Amount {
  if (stored === null) return { kind: 'none' }
  if (typeof stored === 'string') return { kind: 'unknown', typed: stored }
  if (isKronor(stored)) return { kind: 'known', kronor: stored }
  return { kind: 'unknown', typed: null }
}

export function isKronor(value: unknown): value is number {
  return kronorSchema.safeParse(value).success
}
