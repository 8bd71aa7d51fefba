/** Walking the budgets of a section. */
import { amountIn } from '../../budget/cell.ts'
import type { Amount } from '../../budget/amount.ts'
import type { Budget, BudgetLine } from '../../budget/budget.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import { blocksOf } from '../../derive/placedBlocks.ts'
import type { Section } from '../../plan/section.ts'

export interface PlacedLine {
  readonly budget: Budget
  readonly line: BudgetLine
}

export interface PlacedCell extends PlacedLine {
  readonly column: BudgetColumn
  readonly amount: Amount
}

export const budgetsIn = (section: Section): Budget[] => blocksOf(section, 'budget')

export const linesIn = (section: Section): PlacedLine[] =>
  budgetsIn(section).flatMap((budget) =>
    budget.groups.flatMap(({ lines }) => lines.map((line) => ({ budget, line }))),
  )

export const cellsOf = (placed: PlacedLine, columns: readonly BudgetColumn[]): PlacedCell[] =>
  columns.map((column) => ({ ...placed, column, amount: amountIn(placed.line, column.id) }))

export const cellsIn = (section: Section, columns: readonly BudgetColumn[]): PlacedCell[] =>
  linesIn(section).flatMap((placed) => cellsOf(placed, columns))

export const cellPath = (line: Pick<BudgetLine, 'id'>, column: Pick<BudgetColumn, 'id'>): string =>
  `cells/${line.id}/${column.id}`

/** "141 Direktören". */
export const lineName = ({ code, label }: Pick<BudgetLine, 'code' | 'label'>): string =>
  [code, label].filter(Boolean).join(' ')
