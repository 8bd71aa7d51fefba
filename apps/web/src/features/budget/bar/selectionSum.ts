/** What a spreadsheet says of a selection at the foot of its window. */
import { kronorIn } from '@samplan/domain'
import { linesIn, selected, type GridModel } from '../grid/GridModel.ts'
import type { Range } from '../model/selection.ts'

export interface SelectionSum {
  /** Cells with an amount. */
  readonly count: number
  readonly kronor: number
}

/** Totals are left out: a column that is selected whole would count everything twice. */
export function selectionSum(model: GridModel, range: Range): SelectionSum {
  const { rows, columns } = selected(model, range)
  const amounts = columns.filter((column) => column.kind === 'amount')
  const known = linesIn(rows).flatMap((line) => amounts.flatMap(({ key }) => kronorIn(line, key) ?? []))
  return { count: known.length, kronor: known.reduce((sum, kronor) => sum + kronor, 0) }
}
