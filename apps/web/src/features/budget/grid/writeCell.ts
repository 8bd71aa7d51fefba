/** Reading a cell for its field, and writing back what was typed into it. */
import type { StatedRowOf } from '@samplan/document'
import { amountIn, type BudgetLine, type StatedRow } from '@samplan/domain'
import type { BudgetActions } from '../data/budgetActions.ts'
import type { GridColumn } from '../model/columns.ts'
import { isSameAmount, readEntry } from '../model/entry.ts'
import type { GridRow } from '../model/rows.ts'

export interface CellPlace {
  readonly row: GridRow
  /** Null in a row that is one cell. */
  readonly column: GridColumn | null
  readonly field: 'value' | 'explanation'
}

/** Can the cell be edited at all? */
export function isEditable(row: GridRow, column: GridColumn | null): boolean {
  if (row.kind === 'group') return true
  if (column?.kind === 'label' || column?.kind === 'amount') return true
  return column?.kind === 'code' && row.kind === 'line'
}

/** False if the text was refused: a stated sum is a number or nothing. */
export function writeCell(actions: BudgetActions, place: CellPlace, text: string, noneWord: string): boolean {
  const { row, column, field } = place
  switch (row.kind) {
    case 'group':
      if (text.trim() !== row.group.title) actions.renameGroup(row.group.id, text.trim())
      return true
    case 'line':
      if (column) writeLineCell(actions, row.line, column, field, text, noneWord)
      return true
    case 'total':
      return column === null || writeStated(actions, row.group.id, row.group.statedTotal, column, text)
    case 'result':
      return column === null || writeStated(actions, null, row.stated, column, text)
    default:
      return row satisfies never
  }
}

function writeLineCell(
  actions: BudgetActions,
  line: BudgetLine,
  column: GridColumn,
  field: CellPlace['field'],
  text: string,
  noneWord: string,
): void {
  const typed = text.trim()
  if (column.kind === 'amount') {
    const amount = readEntry(text, noneWord)
    const { id: lineId } = line
    // Writing what stands there already is no edit; in a conflict it is a choice.
    const isSettled = !line.conflicts.some(({ columnId }) => columnId === column.key)
    if (isSettled && isSameAmount(amount, amountIn(line, column.key))) return
    actions.setCells([{ lineId, columnId: column.key, amount }])
  } else if (column.kind === 'code') {
    if ((typed || null) !== line.code) actions.setLineField(line.id, 'code', typed || null)
  } else if (column.kind === 'label' && field === 'explanation') {
    if ((typed || null) !== line.explanation) actions.setLineField(line.id, 'explanation', typed || null)
  } else if (column.kind === 'label' && typed !== line.label) actions.setLineField(line.id, 'label', typed)
}

function writeStated(
  actions: BudgetActions,
  rowOf: StatedRowOf,
  stated: StatedRow | null,
  column: GridColumn,
  text: string,
): boolean {
  if (column.kind === 'label') {
    if (text.trim() !== (stated?.label ?? '')) actions.setStatedLabel(rowOf, text.trim())
    return true
  }
  if (column.kind !== 'amount') return true
  const amount = readEntry(text, '')
  if (amount.kind === 'unknown' && amount.typed !== null) return false
  const kronor = amount.kind === 'known' ? amount.kronor : null
  if (kronor !== (stated?.amounts[column.key] ?? null)) actions.setStated(rowOf, column.key, kronor)
  return true
}
