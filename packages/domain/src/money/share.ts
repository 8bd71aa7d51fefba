/** Percentages of a whole, as people write and read them: hundredths of a per cent at the finest, "66", "12,5 %". */
import type { AmountErrorCode } from '../errors/errorCode.ts'

export type ParsedShare =
  | { readonly ok: true; readonly percent: number }
  | { readonly ok: false; readonly code: AmountErrorCode }

/** A point is a decimal point here: no share has thousands to group. */
const SHARE = /^(?<whole>\d{1,4})(?:[.,](?<decimals>\d{1,2}))?[ \u00A0\u202F]?%?$/u
const MOST = 100_000

/** "66", "66 %", "12,5", "12.50 %"; up to 1 000 per cent, never negative. */
export function parseShare(text: string): ParsedShare {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, code: 'amount-empty' }
  const { whole, decimals = '' } = SHARE.exec(trimmed)?.groups ?? {}
  if (whole === undefined) return { ok: false, code: 'share-unreadable' }
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return hundredths <= MOST
    ? { ok: true, percent: hundredths / 100 }
    : { ok: false, code: 'share-unreadable' }
}

/** "66", "12,5": without the sign, for a column that has it in its head. */
export function formatShare(percent: number): string {
  const hundredths = Math.round(percent * 100)
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '')
  return `${Math.trunc(hundredths / 100)}${decimals === '' ? '' : `,${decimals}`}`
}
