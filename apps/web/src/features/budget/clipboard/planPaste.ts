/** Decides what a pasted range would do, before anything is done: the grid shows it first when lines would be added. */
import type { Amount, BudgetLine, ColumnId, LineId } from '@samplan/domain'
import type { GridColumn } from '../model/columns.ts'
import { readEntry } from '../model/entry.ts'
import {
  asSwedish,
  numberStyle,
  unclearCell,
  withAnswer,
  type Meaning,
  type NumberStyle,
} from './numberStyle.ts'

type TextField = 'code' | 'label'

export interface LineValues {
  readonly texts: Readonly<Partial<Record<TextField, string>>>
  readonly amounts: readonly { readonly columnId: ColumnId; readonly amount: Amount }[]
}

export interface LineChange extends LineValues {
  readonly lineId: LineId
}

export interface PastePlan {
  readonly changes: readonly LineChange[]
  /** Rows for which there is no line below the place of pasting. */
  readonly added: readonly LineValues[]
  /** Cells whose text could not be read as an amount, and is kept. */
  readonly unreadable: number
  /** Cells that fell on computed columns or beside the grid. */
  readonly ignored: number
  /** A number that can be read in two ways, and whose column does not say which: nothing is written before it is asked. */
  readonly unclear: string | null
}

export interface PasteTarget {
  /** The line pasted at and those below it in its group. */
  readonly lines: readonly Pick<BudgetLine, 'id'>[]
  /** The column pasted at and those to its right. */
  readonly columns: readonly GridColumn[]
}

export function planPaste(
  table: readonly (readonly string[])[],
  { lines, columns }: PasteTarget,
  noneWord: string,
  answer: Meaning | null = null,
): PastePlan {
  const styles = columns.map((_, index) => withAnswer(numberStyle(columnOf(table, index)), answer))
  const rows = table.map((cells) => lineValues(cells, columns, styles, noneWord))
  const changes = rows.flatMap((values, index) => {
    const line = lines[index]
    return line ? [{ lineId: line.id, ...values }] : []
  })
  const added = rows.slice(lines.length).filter(({ texts, amounts }) => amounts.length > 0 || texts.label)
  return {
    changes,
    added,
    unreadable: rows.flatMap(({ amounts }) => amounts).filter(({ amount }) => isUnreadable(amount)).length,
    ignored: table.flatMap((cells) => cells.filter((cell, index) => isIgnored(cell, columns[index]))).length,
    unclear: unclearIn(table, columns, styles),
  }
}

const columnOf = (table: readonly (readonly string[])[], index: number): string[] =>
  table.flatMap((cells) => cells[index] ?? [])

function unclearIn(
  table: readonly (readonly string[])[],
  columns: readonly GridColumn[],
  styles: readonly NumberStyle[],
): string | null {
  for (const [index, column] of columns.entries()) {
    const style = styles[index]
    const cell = column.kind === 'amount' && style ? unclearCell(columnOf(table, index), style) : null
    if (cell !== null) return cell
  }
  return null
}

/** One value over a whole selection. */
export function planFill(
  text: string,
  lines: readonly Pick<BudgetLine, 'id'>[],
  columns: readonly GridColumn[],
  noneWord: string,
  answer: Meaning | null = null,
): PastePlan {
  const table = lines.map(() => columns.map(() => text))
  return planPaste(table, { lines, columns }, noneWord, answer)
}

export const isUnreadable = (amount: Amount): boolean => amount.kind === 'unknown' && amount.typed !== null

function lineValues(
  cells: readonly string[],
  columns: readonly GridColumn[],
  styles: readonly NumberStyle[],
  noneWord: string,
): LineValues {
  const texts: Partial<Record<TextField, string>> = {}
  const amounts: { columnId: ColumnId; amount: Amount }[] = []
  cells.forEach((cell, index) => {
    const column = columns[index]
    const style = styles[index]
    if (column?.kind === 'amount' && style) {
      amounts.push({ columnId: column.key, amount: readPasted(cell, style, noneWord) })
    } else if (column?.kind === 'code' || column?.kind === 'label') texts[column.kind] = cell.trim()
  })
  return { texts, amounts }
}

const isIgnored = (cell: string, column: GridColumn | undefined): boolean =>
  cell.trim() !== '' && !['code', 'label', 'amount'].includes(column?.kind ?? '')

/** What cannot be read is kept as it was copied. */
function readPasted(cell: string, style: NumberStyle, noneWord: string): Amount {
  const amount = readEntry(asSwedish(cell, style), noneWord)
  return isUnreadable(amount) ? { kind: 'unknown', typed: cell.trim() } : amount
}
