import {
  amountIn,
  changeBetween,
  changeOf,
  kronorIn,
  type BudgetLine,
  type BudgetTotals,
  type LineId,
  type LineRequests,
} from '@samplan/domain'
import type { GridColumn, GridLayout } from '../model/columns.ts'
import type { GridRow } from '../model/rows.ts'
import type { CopiedCell } from './writeTable.ts'

export interface GridContent {
  readonly layout: GridLayout
  readonly totals: BudgetTotals
  readonly requests: ReadonlyMap<LineId, LineRequests>
}

/** What the cells of a range hold, as a spreadsheet wants it. */
export const copyRange = (
  content: GridContent,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): readonly (readonly CopiedCell[])[] =>
  rows.map((row) => columns.map((column) => cellOf(content, row, column)))

function cellOf(content: GridContent, row: GridRow, column: GridColumn): CopiedCell {
  switch (row.kind) {
    case 'line':
      return lineCell(content, row.line, column)
    case 'group':
      return column.kind === 'code' ? row.group.title : null
    case 'total':
      return sumCell(content, row.group.statedTotal?.label ?? null, column, (columnId) => {
        return content.totals.get(columnId)?.groups.get(row.group.id)?.kronor ?? 0
      })
    case 'result':
      return sumCell(content, null, column, (columnId) => content.totals.get(columnId)?.result ?? 0)
    default:
      return row satisfies never
  }
}

function lineCell({ layout, requests }: GridContent, line: BudgetLine, column: GridColumn): CopiedCell {
  switch (column.kind) {
    case 'code':
      return line.code
    case 'label':
      return line.label
    case 'amount': {
      const amount = amountIn(line, column.key)
      return amount.kind === 'unknown' ? amount.typed : kronorIn(line, column.key)
    }
    case 'change':
    case 'percent': {
      const { current, comparison } = layout
      if (!current || !comparison) return null
      const change = changeOf(amountIn(line, current.id), amountIn(line, comparison.id))
      return changeCell(change, column.kind)
    }
    case 'asked':
      return requests.get(line.id)?.askedKronor ?? null
    case 'difference':
      return requests.get(line.id)?.difference ?? null
    default:
      return column satisfies never
  }
}

function sumCell(
  { layout: { current, comparison } }: GridContent,
  label: string | null,
  column: GridColumn,
  sumIn: (columnId: Extract<GridColumn, { kind: 'amount' }>['key']) => number,
): CopiedCell {
  if (column.kind === 'label') return label
  if (column.kind === 'amount') return sumIn(column.key)
  if ((column.kind !== 'change' && column.kind !== 'percent') || !current || !comparison) return null
  return changeCell(changeBetween(sumIn(current.id), sumIn(comparison.id)), column.kind)
}

function changeCell(change: ReturnType<typeof changeOf>, kind: 'change' | 'percent'): CopiedCell {
  if (!change) return null
  if (kind === 'change') return change.kronor
  return change.share === null ? null : `${(change.share * 100).toFixed(1).replace('.', ',')} %`
}
