/**
 * The stated result is revenue − costs. Silent while a line has no figure: that line is the issue then.
 *
 * Source: the line "Resultat" of Norrbotten 2016 and 2011, 0 in all four columns.
 */
import type { Budget } from '../../budget/budget.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import { columnTotals, isComplete } from '../../budget/totals.ts'
import { sectionRule, type Finding } from '../rule.ts'
import { budgetsIn } from './lines.ts'

export const resultMismatch = sectionRule({
  code: 'budget.result-mismatch',
  severity: 'block',
  inSection: (section, { columns }) =>
    budgetsIn(section).flatMap((budget) => columns.flatMap((column) => compare(budget, column))),
})

function compare(budget: Budget, column: BudgetColumn): Finding<'budget.result-mismatch'>[] {
  const stated = budget.statedResult?.amounts[column.id]
  const totals = columnTotals(budget, column.id)
  if (stated === undefined || !isComplete(totals) || totals.result === stated) return []
  return [
    {
      blockId: budget.id,
      path: `statedTotals/result/${column.id}`,
      params: {
        column: column.label,
        lines: totals.result,
        stated,
        difference: totals.result - stated,
      },
    },
  ]
}
