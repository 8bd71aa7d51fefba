/** Between what is typed into a cell and the three values that it may have. */
import { formatKronor, parseKronor, type Amount } from '@samplan/domain'

const DASHES = new Set(['–', '-', '−'])

/**
 * `noneWord`: what the grid shows for "deliberately empty", which can be typed as well. What cannot be read is kept as it
 * was typed, and counts as unknown.
 */
export function readEntry(text: string, noneWord: string): Amount {
  const typed = text.trim()
  if (typed === '' || DASHES.has(typed)) return { kind: 'unknown', typed: null }
  if (typed.toLowerCase() === noneWord.toLowerCase()) return { kind: 'none' }
  const parsed = parseKronor(typed)
  return parsed.ok ? { kind: 'known', kronor: parsed.kronor } : { kind: 'unknown', typed }
}

/** What stands in the field when one begins to edit: digits without separators, which are easier to change. */
export function writeEntry(amount: Amount, noneWord: string): string {
  switch (amount.kind) {
    case 'known':
      return String(amount.kronor)
    case 'unknown':
      return amount.typed ?? ''
    case 'none':
      return noneWord
    default:
      return amount satisfies never
  }
}

export function isSameAmount(a: Amount, b: Amount): boolean {
  if (a.kind === 'known' && b.kind === 'known') return a.kronor === b.kronor
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.typed === b.typed
  return a.kind === b.kind
}

/** As a sentence says it. */
export function amountInWords(amount: Amount, noneWord: string): string {
  switch (amount.kind) {
    case 'known':
      return formatKronor(amount.kronor)
    case 'none':
      return noneWord
    case 'unknown':
      return amount.typed === null ? '–' : `”${amount.typed}”`
    default:
      return amount satisfies never
  }
}
