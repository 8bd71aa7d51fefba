/** The columns of the grid, from left to right. A column's key names it in selections and on the page. */
import { comparisonColumn, currentColumn, type BudgetColumn, type ColumnId } from '@samplan/domain'

export type GridColumn =
  | { readonly kind: 'code' | 'label' | 'change' | 'percent' | 'asked' | 'difference'; readonly key: string }
  | {
      readonly kind: 'amount'
      readonly key: ColumnId
      readonly column: BudgetColumn
      /** The year that the plan is for. */
      readonly isCurrent: boolean
    }

export interface GridLayout {
  readonly columns: readonly GridColumn[]
  readonly current: BudgetColumn | null
  /** What this year's change is counted from. */
  readonly comparison: BudgetColumn | null
  /** Years and outcomes that are shown only when asked for. */
  readonly optional: readonly BudgetColumn[]
}

export interface ColumnChoice {
  readonly asked: boolean
  /** Optional columns that are shown. */
  readonly shown: readonly ColumnId[]
}

export function gridLayout(columns: readonly BudgetColumn[], year: number, choice: ColumnChoice): GridLayout {
  const current = currentColumn(columns, year)
  const comparison = current && comparisonColumn(columns, current)
  const optional = columns.filter(({ id }) => id !== current?.id && id !== comparison?.id)
  return {
    columns: [
      plain('code'),
      plain('label'),
      ...[current, comparison].flatMap((column) => (column ? [amount(column, column === current)] : [])),
      ...(comparison ? [plain('change'), plain('percent')] : []),
      ...optional.filter(({ id }) => choice.shown.includes(id)).map((column) => amount(column, false)),
      ...(choice.asked ? [plain('asked'), plain('difference')] : []),
    ],
    current,
    comparison,
    optional,
  }
}

const plain = (kind: Exclude<GridColumn['kind'], 'amount'>): GridColumn => ({ kind, key: kind })

const amount = (column: BudgetColumn, isCurrent: boolean): GridColumn => ({
  kind: 'amount',
  key: column.id,
  column,
  isCurrent,
})

export const amountColumns = ({ columns }: GridLayout) => columns.filter((column) => column.kind === 'amount')
