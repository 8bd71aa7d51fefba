/** The plan's budgets as one table for programs and spreadsheets: a line of the budget is a line of the file. */
import {
  amountIn,
  type Amount,
  type Budget,
  type BudgetColumn,
  type BudgetLine,
  type FrozenPlan,
} from '@samplan/domain'
import { budgetsIn } from '../sheet/budgetsIn.ts'
import { createLineNotes, type LineNotes } from '../sheet/lineNotes.ts'
import { budgetTitle, groupTitle } from '../sheet/names.ts'
import type { SheetWords } from '../sheet/sheetWords.ts'
import { csvText } from './csvText.ts'

/** Excel takes a file without it for Windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180): what a Swedish Excel opens by a double click. Amounts are
 * whole kronor without spaces; a cell without a figure is empty. The sums are the reader's to make.
 */
export function renderCsv(plan: FrozenPlan, words: SheetWords): string {
  const head = [
    words.table,
    words.group,
    words.code,
    words.line,
    ...plan.budgetColumns.map(({ label }) => label),
  ]
  const budgets = budgetsIn(plan)
  const notesOn = createLineNotes(budgets, words)
  const rows = budgets.flatMap((budget) => budgetRows(budget, plan.budgetColumns, words, notesOn))
  const lines = [[...head, words.explanation, words.nature, words.pair].map(csvText), ...rows]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(';')}\r\n`).join('')
}

const budgetRows = (
  budget: Budget,
  columns: readonly BudgetColumn[],
  words: SheetWords,
  notesOn: (line: BudgetLine) => LineNotes,
): string[][] =>
  budget.groups.flatMap((group) =>
    group.lines.map((line) => [
      csvText(budgetTitle(budget, words)),
      csvText(groupTitle(group, words)),
      ...lineCells(line, columns, notesOn(line)),
    ]),
  )

const lineCells = (
  line: BudgetLine,
  columns: readonly BudgetColumn[],
  { explanation, nature, pair }: LineNotes,
): string[] => [
  csvText(line.code ?? ''),
  csvText(line.label),
  ...columns.map(({ id }) => amountText(amountIn(line, id))),
  csvText(explanation),
  csvText(nature),
  csvText(pair),
]

function amountText(amount: Amount): string {
  switch (amount.kind) {
    case 'known':
      return `${amount.kronor}`
    case 'unknown':
      return csvText(amount.typed ?? '')
    case 'none':
      return ''
    default:
      return amount satisfies never
  }
}
