/** A budget as a sheet: its amounts as numbers; its sums, its result and the change from last year as formulas. */
import {
  amountIn,
  budgetTotals,
  type Amount,
  type Budget,
  type BudgetGroup,
  type BudgetLine,
} from '@samplan/domain'
import type { CellObject } from 'write-excel-file/universal'
import { hasMarks, type LineNotes } from '../sheet/lineNotes.ts'
import { groupTitle } from '../sheet/names.ts'
import type { SheetColumns } from '../sheet/sheetColumns.ts'
import type { SheetWords } from '../sheet/sheetWords.ts'
import { columnName, formulaCell, numberCell, textCell, type SheetCell, type SheetRow } from './cells.ts'
import { changeCells } from './changeCells.ts'

const HEAD = { fontWeight: 'bold', bottomBorderStyle: 'thin', alignVertical: 'bottom' } as const
const SUM = { fontWeight: 'bold', topBorderStyle: 'thin' } as const
const RESULT = { fontWeight: 'bold', topBorderStyle: 'medium' } as const

/** Code and line stand before the figures. */
const FIRST_FIGURE = 2

/** Rows of the sheet that hold the sums of groups, as formulas number them. */
interface SumRows {
  readonly cost: number[]
  readonly revenue: number[]
}

/** The first row is the head. */
export function budgetSheet(
  budget: Budget,
  columns: SheetColumns,
  words: SheetWords,
  notesOn: (line: BudgetLine) => LineNotes,
): SheetRow[] {
  const totals = [...budgetTotals(budget, columns.all).values()]
  const isMarked = hasMarks(budget, notesOn)
  const rows: SheetRow[] = [headRow(columns, words, isMarked)]
  const sums: SumRows = { cost: [], revenue: [] }
  for (const group of budget.groups) {
    rows.push([null, textCell(groupTitle(group, words), { fontWeight: 'bold' })])
    const first = rows.length + 1
    for (const line of group.lines) {
      const said = textCellsOf(notesOn(line), isMarked)
      rows.push([...lineRow(line, rows.length + 1, columns), ...said])
    }
    const figures = totals.map(({ groups }, index) =>
      sumCell(
        group,
        groups.get(group.id)?.kronor ?? 0,
        `${figureName(index)}${first}:${figureName(index)}${rows.length}`,
      ),
    )
    sums[group.side].push(rows.length + 1)
    rows.push(totalRow(group.statedTotal?.label || words.sum, figures, SUM, rows.length + 1, columns))
  }
  const results = totals.map(({ result }, index) => resultCell(result, figureName(index), sums))
  const label = budget.statedResult?.label || words.result
  return [...rows, totalRow(label, results, RESULT, rows.length + 1, columns)]
}

/** Widths in characters of a digit, by which Excel counts. */
export const budgetWidths = ({ all, before }: SheetColumns, isMarked: boolean): number[] => [
  10,
  48,
  ...all.map(() => 16),
  ...(before === null ? [] : [14, 10]),
  60,
  ...(isMarked ? [24, 36] : []),
]

const figureName = (index: number): string => columnName(FIRST_FIGURE + index)

function headRow({ all, before }: SheetColumns, words: SheetWords, isMarked: boolean): SheetRow {
  const figures = [
    ...all.map(({ label }) => label),
    ...(before === null ? [] : [words.change, words.percent]),
  ]
  return [
    textCell(words.code, HEAD),
    textCell(words.line, HEAD),
    ...figures.map((label) => textCell(label, { ...HEAD, align: 'right' })),
    textCell(words.explanation, HEAD),
    ...(isMarked ? [textCell(words.nature, HEAD), textCell(words.pair, HEAD)] : []),
  ]
}

function lineRow(line: BudgetLine, row: number, columns: SheetColumns): SheetRow {
  const amounts = columns.all.map(({ id }) => amountIn(line, id))
  return [
    textCell(line.code ?? ''),
    textCell(line.label),
    ...amounts.map(amountCell),
    ...changeCells(amounts.map(kronorOf), row, columns, FIRST_FIGURE),
  ]
}

/** Beside the figures. */
const textCellsOf = ({ explanation, nature, pair }: LineNotes, isMarked: boolean): SheetRow =>
  (isMarked ? [explanation, nature, pair] : [explanation]).map((text) => textCell(text))

function amountCell(amount: Amount): SheetCell | null {
  switch (amount.kind) {
    case 'known':
      return numberCell(amount.kronor)
    case 'unknown':
      return textCell(amount.typed ?? '', { align: 'right' })
    case 'none':
      return null
    default:
      return amount satisfies never
  }
}

const kronorOf = (amount: Amount): number | null => (amount.kind === 'known' ? amount.kronor : null)

const sumCell = ({ lines }: BudgetGroup, kronor: number, range: string): SheetCell =>
  lines.length === 0 ? numberCell(0, SUM) : formulaCell(`SUM(${range})`, kronor, SUM)

function totalRow(
  label: string,
  figures: readonly SheetCell[],
  style: CellObject,
  row: number,
  columns: SheetColumns,
): SheetRow {
  const kronor = figures.map(({ result, value }) => (typeof result === 'number' ? result : Number(value)))
  return [
    { ...style },
    textCell(label, style),
    ...figures,
    ...changeCells(kronor, row, columns, FIRST_FIGURE, style),
  ]
}

/** Revenue less costs. */
function resultCell(kronor: number, name: string, { cost, revenue }: SumRows): SheetCell {
  const gained = revenue.map((row) => `${name}${row}`).join('+')
  const spent = cost.map((row) => `-${name}${row}`).join('')
  return gained + spent === '' ? numberCell(0, RESULT) : formulaCell(gained + spent, kronor, RESULT)
}
