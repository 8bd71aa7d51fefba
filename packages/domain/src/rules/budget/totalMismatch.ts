/**
 * A group's stated total is what its lines give. A total that does not is the error that a board finds first. Silent
 * while a line has no figure: that line is the issue then.
 *
 * Source: holds in all 12 columns of the three documents, for example 22 997 550, 17 461 670 and 28 730 700 kronor.
 */
import type { Budget, BudgetGroup } from '../../budget/budget.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import { sumOf } from '../../budget/totals.ts'
import { sectionRule, type Finding } from '../rule.ts'
import { budgetsIn } from './lines.ts'

export const totalMismatch = sectionRule({
  code: 'budget.total-mismatch',
  severity: 'block',
  inSection: (section, { columns }) =>
    budgetsIn(section).flatMap((budget) =>
      budget.groups.flatMap((group) => columns.flatMap((column) => compare(budget, group, column))),
    ),
})

function compare(
  budget: Budget,
  group: BudgetGroup,
  column: BudgetColumn,
): Finding<'budget.total-mismatch'>[] {
  const stated = group.statedTotal?.amounts[column.id]
  const lines = sumOf(group.lines, column.id)
  if (stated === undefined || lines.unknown > 0 || lines.kronor === stated) return []
  return [
    {
      blockId: budget.id,
      path: `statedTotals/${group.id}/${column.id}`,
      params: {
        group: group.title,
        column: column.label,
        lines: lines.kronor,
        stated,
        difference: lines.kronor - stated,
      },
    },
  ]
}
