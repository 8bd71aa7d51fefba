/** Values of unknown shape: a plan file describes figures and lists in more ways than a schema could name. */

export type FileRecord = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is FileRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return value === null || value === undefined ? [] : [value]
}

/** The words under the first of the keys that has any; null where none has. */
export function wordsAt(value: unknown, ...keys: readonly string[]): string | null {
  if (!isRecord(value)) return null
  for (const key of keys) {
    const found = value[key]
    if (typeof found === 'string' && found.trim() !== '') return found
  }
  return null
}

/** The number under the first of the keys that has one. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | null {
  if (!isRecord(value)) return null
  for (const key of keys) {
    const found = value[key]
    if (typeof found === 'number') return found
  }
  return null
}

/** Words of a list of texts, or of one. */
export function textsAt(value: unknown, key: string): string[] {
  if (!isRecord(value)) return []
  return listOf(value[key]).flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item] : []))
}

/** The record's own lists and records, in order: what a tree goes on with. */
export const innerValues = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  return Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null)
}

const DIGITS_IN_THREES = /\B(?=(\d{3})+(?!\d))/g

/** As a Swedish text has it: groups of three parted by U+00A0, a decimal comma, U+2212. */
export function figure(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.length > 3 ? whole.replace(DIGITS_IN_THREES, '\u00A0') : whole
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`
}
