/** The grid as it stands: what commands, the clipboard and the rows all look things up in. */
import {
  budgetTotals,
  type Budget,
  type BudgetColumn,
  type BudgetLine,
  type BudgetTotals,
  type GroupId,
  type LineId,
  type LineRequests,
  type LinePair,
} from '@samplan/domain'
import type { GridColumn, GridLayout } from '../model/columns.ts'
import { gridRows, type GridRow } from '../model/rows.ts'
import type { LineSince, SinceReconciled } from '../model/sinceReconciled.ts'
import type { GridShape, Position, Range } from '../model/selection.ts'

export interface GridModel {
  readonly budget: Budget
  readonly layout: GridLayout
  readonly rows: readonly GridRow[]
  readonly shape: GridShape
  readonly totals: BudgetTotals
  readonly requests: ReadonlyMap<LineId, LineRequests>
  readonly pairs: ReadonlyMap<LineId, LinePair>
  /** Null while nobody has reconciled the table. */
  readonly since: SinceReconciled | null
  /** Cells that differ since then. */
  readonly changed: ReadonlyMap<LineId, LineSince>
}

export interface GridParts extends Pick<
  GridModel,
  'budget' | 'layout' | 'requests' | 'pairs' | 'since' | 'changed'
> {
  readonly columns: readonly BudgetColumn[]
}

export function gridModel({ columns, ...parts }: GridParts): GridModel {
  const { budget, layout } = parts
  const rows = gridRows(budget)
  return {
    ...parts,
    rows,
    shape: shapeOf(layout, {
      rows: rows.map(({ key }) => key),
      columns: layout.columns.map(({ key }) => key),
    }),
    totals: budgetTotals(budget, columns),
  }
}

const known = new WeakMap<GridLayout, GridShape>()

/** The same object while no line comes, goes or moves: where each one stands is looked up by it. */
function shapeOf(layout: GridLayout, shape: GridShape): GridShape {
  const before = known.get(layout)
  const isSame =
    before?.rows.length === shape.rows.length && shape.rows.every((key, index) => key === before.rows[index])
  if (before && isSame) return before
  known.set(layout, shape)
  return shape
}

export function lookUp({ rows, layout }: GridModel, { row, column }: Position) {
  const found = rows.find(({ key }) => key === row)
  return found && { row: found, column: layout.columns.find(({ key }) => key === column) ?? null }
}

export interface Selected {
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
}

export const selected = ({ rows, layout }: GridModel, range: Range): Selected => ({
  rows: rows.slice(range.top, range.bottom + 1),
  columns: layout.columns.slice(range.left, range.right + 1),
})

export const linesIn = (rows: readonly GridRow[]): BudgetLine[] =>
  rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []))

/** The group that a row belongs to; the result belongs to none. */
export function groupOf(row: GridRow): GroupId | null {
  if (row.kind === 'result') return null
  return row.kind === 'line' ? row.groupId : row.group.id
}
