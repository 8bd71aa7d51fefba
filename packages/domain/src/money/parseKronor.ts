/**
 * Reads an amount that somebody typed or pasted, DOMAIN "Money, numbers, dates". What is not surely an amount is
 * refused with the reason and nothing is guessed: "1.234" may be one and a bit or twelve hundred.
 */
import { MAX_KRONOR } from '../budget/amount.ts'
import type { AmountErrorCode } from '../errors/errorCode.ts'
import { parseFormula, type Fraction } from './parseFormula.ts'

export type ParsedKronor =
  | { readonly ok: true; readonly kronor: number }
  | { readonly ok: false; readonly code: AmountErrorCode }

/** Space, U+00A0 and U+202F. */
const SEPARATOR = '[ \\u00A0\\u202F]'
/** Either no separators, or one before every group of three. */
const WHOLE = `\\d{1,3}(?:${SEPARATOR}\\d{3})+|\\d+`
const TERM = new RegExp(
  `^(?<sign>[-−]?)${SEPARATOR}?(?<whole>${WHOLE})(?:,(?<decimals>\\d+))?${SEPARATOR}?(?<unit>kr|tkr|mnkr|%)?$`,
  'iu',
)
/** Thousands as others write them, or three decimals. */
const AMBIGUOUS = new RegExp(
  `^[-−]?${SEPARATOR}?\\d{1,3}(?:(?:,\\d{3})+|(?:\\.\\d{3})+)(?:${SEPARATOR}?kr)?$`,
  'iu',
)
const ZEROS_OF: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mnkr: 6 }

/** "12 000", "−5 000 kr", "170 tkr", "1,5 mnkr", "=170000+5000", "=2*85000". Whole kronor within ±`MAX_KRONOR`. */
export function parseKronor(text: string): ParsedKronor {
  const trimmed = text.trim()
  if (trimmed === '') return refuse('amount-empty')
  if (AMBIGUOUS.test(trimmed)) return refuse('amount-ambiguous')
  if (trimmed.startsWith('=')) return wholeOf(parseFormula(trimmed.slice(1).trim(), fractionOf))
  return trimmed.endsWith('%') ? refuse('amount-unreadable') : parseTerm(trimmed)
}

function parseTerm(text: string): ParsedKronor {
  const { decimals, unit } = TERM.exec(text)?.groups ?? {}
  // Öre that are written out are öre, though they be none.
  const hasOre = decimals !== undefined && (unit === undefined || ZEROS_OF[unit.toLowerCase()] === 0)
  return hasOre ? refuse('amount-not-whole') : wholeOf(fractionOf(text))
}

/** One term of a formula: a number, with its unit or as a share. */
function fractionOf(text: string): Fraction | null {
  const { sign, whole, decimals = '', unit } = TERM.exec(text)?.groups ?? {}
  if (whole === undefined || AMBIGUOUS.test(text)) return null
  const digits = BigInt(whole.replaceAll(/\D/gu, '') + decimals)
  const isShare = unit === '%'
  const zeros = isShare ? 0 : (ZEROS_OF[unit?.toLowerCase() ?? 'kr'] ?? 0)
  return {
    over: (sign ? -digits : digits) * 10n ** BigInt(zeros),
    under: 10n ** BigInt(decimals.length + (isShare ? 2 : 0)),
  }
}

function wholeOf(fraction: Fraction | null): ParsedKronor {
  if (!fraction) return refuse('amount-unreadable')
  if (fraction.over % fraction.under !== 0n) return refuse('amount-not-whole')
  const kronor = fraction.over / fraction.under
  const size = kronor < 0n ? -kronor : kronor
  return size <= BigInt(MAX_KRONOR) ? { ok: true, kronor: Number(kronor) } : refuse('amount-too-large')
}

const refuse = (code: AmountErrorCode): ParsedKronor => ({ ok: false, code })
