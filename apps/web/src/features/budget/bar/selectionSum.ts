/** What a spreadsheet says of a selection at the foot of its window. */
import { kronorIn } from '@samplan/domain'
import { linesIn, selected, type GridModel } from '../grid/GridModel.ts'
import type { Range } from '../model/selection.ts'

export interface SelectionSum {
  /** Cells with an amount. */
  readonly count: number
  readonly kronor: number
  /** Rounded to whole kronor, half away from zero; null of nothing. */
  readonly mean: number | null
}

/** Totals are left out: a column that is selected whole would count everything twice. */
export function selectionSum(model: GridModel, range: Range): SelectionSum {
  const { rows, columns } = selected(model, range)
  const amounts = columns.filter((column) => column.kind === 'amount')
  const known = linesIn(rows).flatMap((line) => amounts.flatMap(({ key }) => kronorIn(line, key) ?? []))
  const kronor = known.reduce((sum, amount) => sum + amount, 0)
  const mean = known.length === 0 ? null : Math.sign(kronor) * Math.round(Math.abs(kronor) / known.length)
  return { count: known.length, kronor, mean }
}
