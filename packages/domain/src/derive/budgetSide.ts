/** One side of the whole budget, line by line: where the money goes, or where it comes from. */
import type { BudgetLine, BudgetSide } from '../budget/budget.ts'
import { kronorIn } from '../budget/cell.ts'
import type { BudgetColumn } from '../budget/column.ts'
import { linesOnSide, sumOf, type ColumnSum } from '../budget/totals.ts'
import { currentColumn } from '../budget/yearColumns.ts'
import { placedBlocks, type Holder } from './placedBlocks.ts'

export interface SideLine {
  readonly line: Pick<BudgetLine, 'id' | 'code' | 'label'>
  /** This year's amount; null where there is no figure, or deliberately none. */
  readonly kronor: number | null
}

export interface BudgetSideLines {
  /** Whose amounts they are; null in a plan without budget columns, which has no lines to show either. */
  readonly column: BudgetColumn | null
  /** In the order of the budgets. */
  readonly lines: readonly SideLine[]
  readonly sum: ColumnSum
}

export function budgetSideLines(
  plan: {
    readonly sections: readonly Holder[]
    readonly budgetColumns: readonly BudgetColumn[]
    readonly facts: { readonly year: number }
  },
  side: BudgetSide,
): BudgetSideLines {
  const column = currentColumn(plan.budgetColumns, plan.facts.year)
  if (column === null) return { column, lines: [], sum: { kronor: 0, known: 0, unknown: 0 } }
  const lines = placedBlocks(plan.sections, 'budget').flatMap(({ block }) => linesOnSide(block.groups, side))
  return {
    column,
    lines: lines.map((line) => ({ line, kronor: kronorIn(line, column.id) })),
    sum: sumOf(lines, column.id),
  }
}
