/** Reads a cell of a table as an amount. */
import { kronorSchema, parseKronor, type Amount } from '@samplan/domain'

/** Nothing, or a dash where others would leave the cell empty. */
export const isEmptyCell = (words: string): boolean => /^[-–—−]?$/.test(words.trim())

/**
 * In kronor. A bare number counts in the table's unit, one with a unit of its own in that. Points between threes are
 * taken for spaces, as they cannot be decimals of a whole amount. What cannot be read is kept as it was typed.
 */
export function amountIn(words: string, kronorPerUnit: number): Amount {
  const typed = words.replace(/\*+\)?$/u, '').trim()
  if (isEmptyCell(typed)) return { kind: 'none' }
  const spaced = /^[-−]?\d{1,3}(?:\.\d{3})+$/u.test(typed) ? typed.replaceAll('.', ' ') : typed
  const parsed = parseKronor(inKronor(spaced, kronorPerUnit))
  const kronor = parsed.ok ? kronorSchema.safeParse(parsed.kronor).data : undefined
  return kronor === undefined ? { kind: 'unknown', typed: words } : { kind: 'known', kronor }
}

const UNITS: Readonly<Record<number, string>> = { 1_000: ' tkr', 1_000_000: ' mnkr' }

const inKronor = (words: string, kronorPerUnit: number): string =>
  /[\d\s]$/u.test(words) ? `${words}${UNITS[kronorPerUnit] ?? ''}` : words

/** In some unit: "1,5" is none of kronor, and "12 534 385" more than anybody has millions. */
export const isAmount = (words: string): boolean =>
  [1, 1_000_000].some((kronorPerUnit) => amountIn(words, kronorPerUnit).kind === 'known')
