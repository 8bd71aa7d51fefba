/** Cells of a workbook. A text is a text whatever it begins with: formulas are written by us alone. */
import type { CellObject } from 'write-excel-file/universal'
import { xmlText } from '../zip/xmlText.ts'

/** What a formula makes is stored beside it, for whoever shows the file without reckoning: a protected view, a preview. */
export type SheetCell = CellObject & { readonly result?: number | '' }
export type SheetRow = readonly (SheetCell | null)[]

/** A cell holds so many characters, and Excel takes a file with more for damaged. */
const MAX_CHARACTERS = 32_767

const KRONOR = '#,##0;"−"#,##0'
export const CHANGE = '+#,##0;"−"#,##0;0'
export const SHARE = '+0.0%;"−"0.0%;0.0%'

export function textCell(text: string, style: CellObject = {}): SheetCell | null {
  if (text === '') return null
  return { type: String, value: cellText(text), wrap: true, alignVertical: 'top', ...style }
}

export const numberCell = (value: number, style: CellObject = {}): SheetCell => ({
  type: Number,
  value,
  format: KRONOR,
  alignVertical: 'top',
  ...style,
})

/** @param formula in English, with commas, as files hold it in every language */
export const formulaCell = (formula: string, result: number | '', style: CellObject = {}): SheetCell => ({
  type: 'Formula',
  value: formula,
  result,
  format: KRONOR,
  alignVertical: 'top',
  ...style,
})

/** Excel reads "_x0041_" as "A"; written "_x005F_x0041_" it reads what was said. */
function cellText(text: string): string {
  const written = xmlText(text).replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
  return written.length <= MAX_CHARACTERS
    ? written
    : `${written.slice(0, MAX_CHARACTERS - 1).toWellFormed()}…`
}

/** 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCodePoint(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
