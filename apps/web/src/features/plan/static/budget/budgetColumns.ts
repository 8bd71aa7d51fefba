import { comparisonColumn, currentColumn, type BudgetColumn, type MoneyUnit } from '@samplan/domain'

/** The columns of a budget as it is read: this year first, and the one that its change is counted from. */
export interface ReadingColumns {
  readonly shown: readonly BudgetColumn[]
  readonly current: BudgetColumn | null
  readonly comparison: BudgetColumn | null
  /** In which amounts are shown; they are summed in kronor. */
  readonly unit: MoneyUnit
}

export function readingColumns(
  columns: readonly BudgetColumn[],
  year: number,
  unit: MoneyUnit,
): ReadingColumns {
  const current = currentColumn(columns, year)
  if (!current) return { shown: columns, current: null, comparison: null, unit }
  const others = columns.filter(({ id }) => id !== current.id)
  return { shown: [current, ...others], current, comparison: comparisonColumn(columns, current), unit }
}
