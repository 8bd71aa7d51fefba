/**
 * An activity code stands once within costs and once within revenue; the same code on both sides is no duplicate. Two
 * lines with one code are booked as one, and no outcome can be told apart by line.
 *
 * Source: Norrbotten 2016, where code 10 stands on both sides, and Norrbotten 2011 with code 50. Codes are flat: 141 is
 * not inside 14.
 */
import type { Budget, BudgetLine, BudgetSide } from '../../budget/budget.ts'
import { linesOnSide } from '../../budget/totals.ts'
import { sectionRule, type Finding } from '../rule.ts'
import { budgetsIn, lineName } from './lines.ts'

const SIDES: readonly BudgetSide[] = ['cost', 'revenue']

export const codeDuplicate = sectionRule({
  code: 'budget.code-duplicate',
  severity: 'block',
  inSection: (section) =>
    budgetsIn(section).flatMap((budget) => SIDES.flatMap((side) => duplicatesOn(budget, side))),
})

function duplicatesOn(budget: Budget, side: BudgetSide): Finding<'budget.code-duplicate'>[] {
  const first = new Map<string, BudgetLine>()
  return linesOnSide(budget.groups, side).flatMap((line) => {
    const code = line.code?.trim() ?? ''
    const other = first.get(code)
    if (code === '' || !other) {
      first.set(code, line)
      return []
    }
    const params = { code, line: line.label, other: lineName(other) }
    return [{ blockId: budget.id, path: `lines/${line.id}/code`, params }]
  })
}
