/**
 * Revenue and costs balance, by the organisation's rule. Asked of budget columns alone: an outcome is what it is. A
 * table with one side only has nothing to balance, and a missing figure is an issue of its own.
 *
 * Source: revenue = costs in 6 of 6 columns of the three documents. An association chooses its rule; a municipal
 * federation is bound by kommunallagen (2017:725), 11 kap. 5 §.
 */
import { balances } from '../../budget/balance.ts'
import type { Budget } from '../../budget/budget.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import { columnTotals, isComplete } from '../../budget/totals.ts'
import type { BalanceRule } from '../../plan/settings.ts'
import { sectionRule, type Finding } from '../rule.ts'
import { budgetsIn } from './lines.ts'

export const unbalanced = sectionRule({
  code: 'budget.unbalanced',
  severity: 'block',
  inSection: (section, { columns, settings }) =>
    budgetsIn(section)
      .filter(hasBothSides)
      .flatMap((budget) =>
        columns
          .filter(({ kind }) => kind === 'budget')
          .flatMap((column) => weigh(budget, column, settings.balanceRule)),
      ),
})

const hasBothSides = ({ groups }: Budget): boolean =>
  groups.some(({ side, lines }) => side === 'cost' && lines.length > 0) &&
  groups.some(({ side, lines }) => side === 'revenue' && lines.length > 0)

function weigh(budget: Budget, column: BudgetColumn, rule: BalanceRule): Finding<'budget.unbalanced'>[] {
  const totals = columnTotals(budget, column.id)
  if (!isComplete(totals) || hasNoFigure(totals.costs.known, totals.revenue.known) || balances(totals, rule))
    return []
  return [
    {
      blockId: budget.id,
      path: `columns/${column.id}`,
      params: {
        column: column.label,
        costs: totals.costs.kronor,
        revenue: totals.revenue.kronor,
        difference: totals.result,
        higher: higherSide(totals.result),
      },
    },
  ]
}

/** A column that is empty on purpose, through and through. */
const hasNoFigure = (costs: number, revenue: number): boolean => costs + revenue === 0

function higherSide(result: number): 'costs' | 'revenue' | 'neither' {
  if (result === 0) return 'neither'
  return result < 0 ? 'costs' : 'revenue'
}
