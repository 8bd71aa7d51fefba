import { comparisonColumn, currentColumn, type BudgetColumn } from '@samplan/domain'

/** The columns of a budget as it is read: this year first, and the one that its change is counted from. */
export interface ReadingColumns {
  readonly shown: readonly BudgetColumn[]
  readonly current: BudgetColumn | null
  readonly comparison: BudgetColumn | null
}

export function readingColumns(columns: readonly BudgetColumn[], year: number): ReadingColumns {
  const current = currentColumn(columns, year)
  if (!current) return { shown: columns, current: null, comparison: null }
  const others = columns.filter(({ id }) => id !== current.id)
  return { shown: [current, ...others], current, comparison: comparisonColumn(columns, current) }
}
