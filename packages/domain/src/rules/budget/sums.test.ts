import { describe, expect, it } from 'vitest'
import type { BudgetDraft } from '../../testing/arbitraryBudget.ts'
import { buildPlan } from '../../testing/build.ts'
import {
  amounts,
  budgetDraft,
  groupDraft,
  known,
  lineDraft,
  norrbotten2016Budget,
} from '../../testing/buildBudget.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const planOf = (budget: BudgetDraft, balanceRule: 'equal' | 'revenue-exceeds-costs' | 'off' = 'equal') =>
  buildPlan({
    sections: [{ blocks: [budget] }],
    settings: { balanceRule, completeness: false, commentsWhileFrozen: true },
  })

/** The table with this year's amount of line 12 set. */
const withLine12 = (amount: BudgetDraft['groups'][number]['lines'][number]['amounts'][string]) => {
  const budget = norrbotten2016Budget()
  for (const line of budget.groups.flatMap(({ lines }) => lines)) {
    if (line.id === 'cost-12') line.amounts['now'] = amount
  }
  return budget
}

describe('a table that adds up and balances', () => {
  it.each(['budget.total-mismatch', 'budget.result-mismatch', 'budget.unbalanced'] as const)(
    'has no %s',
    (code) => {
      expect(issuesOf(code, planOf(norrbotten2016Budget()))).toEqual([])
    },
  )
})

describe('one krona more on a line', () => {
  const plan = planOf(withLine12(known(702_001)))

  it('is named by the total', () => {
    expect(issuesOf('budget.total-mismatch', plan)).toEqual([
      {
        code: 'budget.total-mismatch',
        severity: 'block',
        sectionId: 'section-1',
        blockId: 'budget',
        path: 'statedTotals/costs/now',
        params: {
          group: 'Kostnader',
          column: 'Budget 2016',
          lines: 22_997_551,
          stated: 22_997_550,
          difference: 1,
        },
      },
    ])
  })

  it('is named by the result', () => {
    expect(issuesOf('budget.result-mismatch', plan)).toMatchObject([
      { path: 'statedTotals/result/now', params: { lines: -1, stated: 0, difference: -1 } },
    ])
  })

  it('is named by the balance', () => {
    expect(issuesOf('budget.unbalanced', plan)).toMatchObject([
      {
        path: 'columns/now',
        params: { costs: 22_997_551, revenue: 22_997_550, difference: -1, higher: 'costs' },
      },
    ])
  })
})

describe('a line without a figure', () => {
  it('silences sums that cannot be known yet', () => {
    const plan = planOf(withLine12({ kind: 'unknown', typed: '70O 000' }))
    expect(issuesOf('budget.total-mismatch', plan)).toEqual([])
    expect(issuesOf('budget.result-mismatch', plan)).toEqual([])
    expect(issuesOf('budget.unbalanced', plan)).toEqual([])
  })

  it('does not silence them when it is empty on purpose', () => {
    const plan = planOf(withLine12({ kind: 'none' }))
    expect(issuesOf('budget.total-mismatch', plan)).toMatchObject([{ params: { difference: -702_000 } }])
  })
})

describe('the balance', () => {
  const sides = (costs: number, revenue: number) =>
    budgetDraft({
      groups: [
        groupDraft({ lines: [lineDraft({ id: 'cost', amounts: amounts(costs, 0) })] }),
        groupDraft({
          id: 'revenue',
          side: 'revenue',
          lines: [lineDraft({ id: 'revenue-line', amounts: amounts(revenue, 1) })],
        }),
      ],
    })
  const higher = (plan: ReturnType<typeof planOf>) =>
    issuesOf('budget.unbalanced', plan).map(({ path, params }) => [path, params['higher']])

  it('follows the rule of the organisation', () => {
    expect(higher(planOf(sides(100, 140)))).toEqual([
      ['columns/now', 'revenue'],
      ['columns/before', 'revenue'],
    ])
    expect(higher(planOf(sides(100, 140), 'revenue-exceeds-costs'))).toEqual([])
    expect(higher(planOf(sides(100, 100), 'revenue-exceeds-costs'))).toEqual([['columns/now', 'neither']])
    expect(higher(planOf(sides(140, 100), 'off'))).toEqual([])
  })

  it('is asked of budgets, not of outcomes', () => {
    const outcome = { id: 'now', label: 'Utfall 2015', kind: 'outcome' as const, year: 2015 }
    const plan = buildPlan({ budgetColumns: [outcome], sections: [{ blocks: [sides(100, 140)] }] })
    expect(higher(plan)).toEqual([])
  })

  it('is not asked of a table with one side', () => {
    const costsOnly = budgetDraft({
      groups: [
        groupDraft({ lines: [lineDraft({ amounts: amounts(1, 1) })] }),
        groupDraft({ id: 'r', side: 'revenue' }),
      ],
    })
    expect(higher(planOf(costsOnly))).toEqual([])
  })
})
