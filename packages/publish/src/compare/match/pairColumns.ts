/** Which columns of the one plan's budgets are which of the other's. */
import { currentColumn, type BudgetColumn, type FrozenPlan } from '@samplan/domain'
import { pairEqual } from './pairEqual.ts'
import { Pairs } from './Pairs.ts'

export interface ColumnPair {
  readonly before: BudgetColumn | null
  readonly after: BudgetColumn | null
  readonly relation: 'same' | 'year-on-year'
}

/**
 * The plan's own year first. Plans of two years are also compared year on year, this year's budget with last year's; what
 * the one shows of years that the other is silent of tells nothing there and is left out.
 */
export function pairColumns(before: FrozenPlan, after: FrozenPlan): ColumnPair[] {
  const pairs = new Pairs<BudgetColumn>()
  const [was, is] = [before.budgetColumns, after.budgetColumns]
  if (before.id === after.id) pairEqual(was, is, ({ id }) => id, pairs)
  pairEqual(was, is, ({ kind, year }) => `${kind} ${year}`, pairs)
  const current = {
    before: currentColumn(was, before.facts.year),
    after: currentColumn(is, after.facts.year),
  }
  const first = [...is].toSorted((a, b) => Number(b === current.after) - Number(a === current.after))
  const both = first.flatMap((column): ColumnPair[] => {
    const counterpart = pairs.beforeOf(column)
    return counterpart ? [{ before: counterpart, after: column, relation: 'same' }] : []
  })
  if (before.facts.year !== after.facts.year) {
    const { before: last, after: now } = current
    const isNews = last && now && !pairs.are(last, now)
    return isNews ? [{ before: last, after: now, relation: 'year-on-year' }, ...both] : both
  }
  const [gone, come] = pairs.rest(was, is)
  return [
    ...both,
    ...come.map((column): ColumnPair => ({ before: null, after: column, relation: 'same' })),
    ...gone.map((column): ColumnPair => ({ before: column, after: null, relation: 'same' })),
  ]
}
