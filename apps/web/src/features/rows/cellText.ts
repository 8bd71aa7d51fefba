import { formatKronor, formatShare } from '@samplan/domain'
import type { AnyRow, ColumnKind, RowColumn } from './columns.ts'

export type CellValue = string | number | null

/** What stands in a row's cell; a field that rows of its kind do not have is nothing. */
export function valueIn(row: AnyRow, { field }: Pick<RowColumn, 'field'>): CellValue {
  const values: Readonly<Record<string, CellValue>> = { ...row }
  return values[field] ?? null
}

/** As it is read; null where nothing is said. Amounts and shares are written as in Swedish, whatever the reader's language. */
export function cellText(value: CellValue, kind: ColumnKind): string | null {
  if (typeof value !== 'number') return value === '' ? null : value
  return kind === 'percent' ? formatShare(value) : formatKronor(value)
}

/** Columns in which any row says something, and the first, by which a row is known. */
export const filledColumns = (columns: readonly RowColumn[], rows: readonly AnyRow[]): readonly RowColumn[] =>
  columns.filter(
    (column, index) =>
      index === 0 || rows.some((row) => cellText(valueIn(row, column), column.kind) !== null),
  )
