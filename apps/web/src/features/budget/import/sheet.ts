/** A table from a file, before anybody has said what its columns are. */
import type { SheetErrorCode } from '@samplan/domain'

export interface SheetCell {
  /** As it was typed; of a number its digits, with a point before decimals. Empty where there is nothing. */
  readonly text: string
  readonly isNumber: boolean
  /** The number that a formula last came to; the file may have been changed by a program that does not count. */
  readonly isFormula: boolean
}

export type SheetRow = readonly SheetCell[]

export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

export type ReadSheets =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly code: SheetErrorCode }

export const NO_CELL: SheetCell = { text: '', isNumber: false, isFormula: false }

export const textCell = (text: string): SheetCell => ({ ...NO_CELL, text })

/** No budget is larger; what is, is no budget. */
export const LIMITS = {
  /** Bytes. */
  file: 10_000_000,
  /** Bytes of all parts of a workbook, unpacked. */
  unpacked: 80_000_000,
  rows: 10_000,
  columns: 200,
} as const

export const refused = (code: SheetErrorCode): ReadSheets => ({ ok: false, code })

/** Refuses what is empty or larger than any budget. */
export function judged(sheets: readonly Sheet[]): ReadSheets {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some(({ text }) => text !== '')))
  if (filled.length === 0) return refused('sheet-empty')
  const isTooLarge = filled.some(
    ({ rows }) => rows.length > LIMITS.rows || rows.some((row) => row.length > LIMITS.columns),
  )
  return isTooLarge ? refused('sheet-too-large') : { ok: true, sheets: filled }
}
