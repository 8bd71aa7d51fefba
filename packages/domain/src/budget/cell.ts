/** Reading one cell of a budget. */
import type { ColumnId } from '../ids.ts'
import type { Amount } from './amount.ts'
import type { BudgetLine } from './budget.ts'

const NO_FIGURE_YET: Amount = { kind: 'unknown', typed: null }

export const amountIn = (line: Pick<BudgetLine, 'amounts'>, columnId: ColumnId): Amount =>
  line.amounts[columnId] ?? NO_FIGURE_YET

/** Null for what is not a number: unknown and deliberately empty cells alike. */
export function kronorIn(line: Pick<BudgetLine, 'amounts'>, columnId: ColumnId): number | null {
  const amount = amountIn(line, columnId)
  return amount.kind === 'known' ? amount.kronor : null
}
