/** Decides what a pasted range would do, before anything is done: the grid shows it first when lines would be added. */
import type { Amount, BudgetLine, ColumnId, LineId } from '@samplan/domain'
import type { GridColumn } from '../model/columns.ts'
import { readEntry } from '../model/entry.ts'

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
): PastePlan {
  const rows = table.map((cells) => lineValues(cells, columns, noneWord))
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
  }
}

/** One value over a whole selection. */
export function planFill(
  text: string,
  lines: readonly Pick<BudgetLine, 'id'>[],
  columns: readonly GridColumn[],
  noneWord: string,
): PastePlan {
  const table = lines.map(() => columns.map(() => text))
  return planPaste(table, { lines, columns }, noneWord)
}

export const isUnreadable = (amount: Amount): boolean => amount.kind === 'unknown' && amount.typed !== null

function lineValues(cells: readonly string[], columns: readonly GridColumn[], noneWord: string): LineValues {
  const texts: Partial<Record<TextField, string>> = {}
  const amounts: { columnId: ColumnId; amount: Amount }[] = []
  cells.forEach((cell, index) => {
    const column = columns[index]
    if (column?.kind === 'amount') {
      amounts.push({ columnId: column.key, amount: readEntry(withoutZeroDecimals(cell), noneWord) })
    } else if (column?.kind === 'code' || column?.kind === 'label') texts[column.kind] = cell.trim()
  })
  return { texts, amounts }
}

const isIgnored = (cell: string, column: GridColumn | undefined): boolean =>
  cell.trim() !== '' && !['code', 'label', 'amount'].includes(column?.kind ?? '')

/** A spreadsheet that shows öre writes "12 000,00" for what is whole kronor. */
const withoutZeroDecimals = (cell: string): string => cell.replace(/,0+(?=\s*(?:kr)?\s*$)/iu, '')
