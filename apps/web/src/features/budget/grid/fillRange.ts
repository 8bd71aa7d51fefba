import type { CellEdit } from '@samplan/document'
import { amountIn } from '@samplan/domain'
import type { Range } from '../model/selection.ts'
import { linesIn, selected, type GridModel } from './GridModel.ts'

/**
 * The amounts of `source` over and over through `target`, which holds it. Headings and totals between the lines are
 * passed over, and so are columns without amounts. The source itself is not written.
 */
export function fillRange(model: GridModel, source: Range, target: Range): CellEdit[] {
  const from = amountsIn(model, source)
  const to = amountsIn(model, target)
  if (from.lines.length === 0 || from.columns.length === 0) return []
  // How far the pattern's own first row and column stand from the target's: it repeats upwards and to the left as well.
  const down = to.lines.findIndex(({ id }) => id === from.lines[0]?.id)
  const right = to.columns.findIndex(({ key }) => key === from.columns[0]?.key)
  return to.lines.flatMap((line, row) =>
    to.columns.flatMap((column, index): CellEdit[] => {
      const isSource = from.lines.includes(line) && from.columns.includes(column)
      const pattern = from.lines[wrapped(row - down, from.lines.length)]
      const patternColumn = from.columns[wrapped(index - right, from.columns.length)]
      if (isSource || !pattern || !patternColumn) return []
      return [{ lineId: line.id, columnId: column.key, amount: amountIn(pattern, patternColumn.key) }]
    }),
  )
}

function amountsIn(model: GridModel, range: Range) {
  const { rows, columns } = selected(model, range)
  return { lines: linesIn(rows), columns: columns.filter((column) => column.kind === 'amount') }
}

const wrapped = (index: number, length: number): number => ((index % length) + length) % length
