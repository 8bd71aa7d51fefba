import { comparisonColumn, currentColumn, type BudgetColumn, type FrozenPlan } from '@samplan/domain'

export interface SheetColumns {
  /** This year's first. */
  readonly all: readonly BudgetColumn[]
  /** Where in `all` the column stands that this year's is compared with; null where there is nothing earlier. */
  readonly before: number | null
}

export function sheetColumns({
  budgetColumns,
  facts,
}: Pick<FrozenPlan, 'budgetColumns' | 'facts'>): SheetColumns {
  const now = currentColumn(budgetColumns, facts.year)
  if (now === null) return { all: budgetColumns, before: null }
  const all = [now, ...budgetColumns.filter(({ id }) => id !== now.id)]
  const before = comparisonColumn(budgetColumns, now)
  return { all, before: before && all.findIndex(({ id }) => id === before.id) }
}
