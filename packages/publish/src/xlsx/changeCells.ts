import { changeBetween } from '@samplan/domain'
import type { CellObject } from 'write-excel-file/universal'
import type { SheetColumns } from '../sheet/sheetColumns.ts'
import { CHANGE, columnName, formulaCell, SHARE, type SheetCell } from './cells.ts'

/**
 * The change from last year in kronor and as a share. Empty where either year has no figure, and the share empty from
 * zero; both fill themselves when somebody writes the figure in.
 *
 * @param kronor the row's figures, in the order of `columns.all`
 * @param first index of the first figure's column
 */
export function changeCells(
  kronor: readonly (number | null)[],
  row: number,
  { before }: SheetColumns,
  first: number,
  style: CellObject = {},
): SheetCell[] {
  if (before === null) return []
  const [now, then] = [`${columnName(first)}${row}`, `${columnName(first + before)}${row}`]
  const [is, was] = [kronor[0] ?? null, kronor[before] ?? null]
  const change = is === null || was === null ? null : changeBetween(is, was)
  const known = `COUNT(${now},${then})=2`
  return [
    formulaCell(`IF(${known},${now}-${then},"")`, change?.kronor ?? '', { ...style, format: CHANGE }),
    formulaCell(`IF(${known},IF(${then}=0,"",(${now}-${then})/ABS(${then})),"")`, change?.share ?? '', {
      ...style,
      format: SHARE,
    }),
  ]
}
