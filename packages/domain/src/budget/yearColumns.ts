/** Which column is this year's, and which one it is compared with. */
import type { BudgetColumn } from './column.ts'

/** The budget of the plan's year, else the first budget column, else the first column. */
export function currentColumn(columns: readonly BudgetColumn[], year: number): BudgetColumn | null {
  const budgets = columns.filter(({ kind }) => kind === 'budget')
  return budgets.find((column) => column.year === year) ?? budgets[0] ?? columns[0] ?? null
}

/** The latest earlier year's column; of several for one year the budget. Null where there is nothing earlier. */
export function comparisonColumn(
  columns: readonly BudgetColumn[],
  current: BudgetColumn,
): BudgetColumn | null {
  const [latest] = columns
    .filter(({ year }) => year < current.year)
    .toSorted((a, b) => b.year - a.year || Number(b.kind === 'budget') - Number(a.kind === 'budget'))
  return latest ?? null
}
