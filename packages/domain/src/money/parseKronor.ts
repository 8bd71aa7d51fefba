/**
 * Reads an amount that somebody typed or pasted, DOMAIN "Money, numbers, dates". What is not surely an amount is
 * refused with the reason and nothing is guessed: "1.5" may be one and a half or fifteen hundred.
 */
import { MAX_KRONOR } from '../budget/amount.ts'
import type { AmountErrorCode } from '../errors/errorCode.ts'

export type ParsedKronor =
  | { readonly ok: true; readonly kronor: number }
  | { readonly ok: false; readonly code: AmountErrorCode }

/** Space, U+00A0 and U+202F. */
const SEPARATOR = '[ \\u00A0\\u202F]'
/** Either no separators, or one before every group of three. */
const WHOLE = `\\d{1,3}(?:${SEPARATOR}\\d{3})+|\\d+`
const TERM = new RegExp(
  `^(?<sign>[-−]?)${SEPARATOR}?(?<whole>${WHOLE})(?:,(?<decimals>\\d+))?${SEPARATOR}?(?<unit>kr|tkr|mnkr)?$`,
  'iu',
)
const SIGNED_TERM = /([+\-−])([^+\-−]*)/gu
const ZEROS_OF: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mnkr: 6 }

/** "12 000", "−5 000 kr", "170 tkr", "1,5 mnkr", "=170000+5000". Whole kronor within ±`MAX_KRONOR`. */
export function parseKronor(text: string): ParsedKronor {
  const trimmed = text.trim()
  if (trimmed === '') return refuse('amount-empty')
  return trimmed.startsWith('=') ? parseSum(trimmed.slice(1).trim()) : parseTerm(trimmed)
}

/** Sums and differences alone; each term may have its own unit. */
function parseSum(formula: string): ParsedKronor {
  const signed = /^[-−]/u.test(formula) ? formula : `+${formula}`
  return [...signed.matchAll(SIGNED_TERM)].reduce<ParsedKronor>(
    (sum, [, operator, term = '']) => add(sum, operator === '+' ? 1 : -1, parseTerm(term.trim())),
    { ok: true, kronor: 0 },
  )
}

function add(sum: ParsedKronor, sign: 1 | -1, term: ParsedKronor): ParsedKronor {
  if (!sum.ok) return sum
  return term.ok ? withinRange(sum.kronor + sign * term.kronor) : term
}

function parseTerm(text: string): ParsedKronor {
  const { sign, whole, decimals, unit } = TERM.exec(text)?.groups ?? {}
  if (whole === undefined) return refuse('amount-unreadable')
  const zeros = ZEROS_OF[unit?.toLowerCase() ?? 'kr'] ?? 0
  const digits = shift(whole.replaceAll(/\D/gu, ''), decimals ?? '', zeros)
  if (digits === null) return refuse('amount-not-whole')
  return withinRange(sign ? -Number(digits) : Number(digits))
}

/** Moves the decimal comma on the digits themselves, for 1,1 × 1 000 is no whole number in floating point. */
function shift(whole: string, decimals: string, zeros: number): string | null {
  if (zeros === 0) return decimals === '' ? whole : null
  const rest = decimals.slice(zeros)
  return /[1-9]/u.test(rest) ? null : whole + decimals.slice(0, zeros).padEnd(zeros, '0')
}

/** Digits beyond 2^53 round, but only to numbers that are still beyond the range. */
const withinRange = (kronor: number): ParsedKronor =>
  Math.abs(kronor) <= MAX_KRONOR ? { ok: true, kronor: kronor + 0 } : refuse('amount-too-large')

const refuse = (code: AmountErrorCode): ParsedKronor => ({ ok: false, code })
