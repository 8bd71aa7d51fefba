/**
 * How wide each column is, before a single cell is measured: a row that knows its tracks lays itself out alone. Counted
 * in digits of the longest figure.
 */
import { formatInUnit, type BudgetTotals, type ColumnId, type MoneyUnit, type Budget } from '@samplan/domain'
import type { GridColumn } from './columns.ts'

export interface GridWidths {
  /** For `grid-template-columns`. */
  readonly columns: string
  /** What all of them take at least, for the width of the table. */
  readonly least: string
}

/** Digits that even small figures get: a column of zeroes must be wide enough to write in. */
const LEAST = 9
/** The footnote's mark, and the sign of a change. */
const BESIDE = 2
/** "+12,3 %" and somewhat more. */
const PERCENT = 9
/** The button beside what is asked for. */
const OFFER = '5.5rem'

export function gridWidths(
  budget: Pick<Budget, 'groups' | 'statedResult'>,
  columns: readonly GridColumn[],
  totals: BudgetTotals,
  unit: MoneyUnit,
): GridWidths {
  const largest = Math.max(0, ...columns.map((column) => largestIn(budget, totals, column)))
  const widths = columns.map((column) =>
    widthOf(column, digits(largestIn(budget, totals, column), unit), digits(largest, unit)),
  )
  return {
    columns: widths.map(({ track }) => track).join(' '),
    least: `calc(${widths.map(({ least }) => least).join(' + ')})`,
  }
}

interface Width {
  readonly track: string
  readonly least: string
}

function widthOf(column: GridColumn, own: number, largest: number): Width {
  switch (column.kind) {
    case 'code':
      return fixed('var(--code)')
    case 'label':
      return { track: 'minmax(var(--label), 1fr)', least: 'var(--label)' }
    case 'amount':
      return fixed(inDigits(Math.max(own, column.column.label.length)))
    case 'change':
    case 'asked':
      return fixed(inDigits(Math.max(largest, LEAST)))
    case 'difference':
      return fixed(`(${inDigits(largest)} + ${OFFER})`)
    case 'percent':
      return fixed(inDigits(PERCENT - BESIDE))
    default:
      return column satisfies never
  }
}

const fixed = (width: string): Width => ({ track: `calc(${width})`, least: width })

const inDigits = (count: number): string => `${count + BESIDE}ch + 2 * var(--pad)`

const digits = (kronor: number, unit: MoneyUnit): number => Math.max(LEAST, formatInUnit(kronor, unit).length)

/** The size of the largest figure of a column, its sums and its stated sums among them. */
function largestIn(
  { groups, statedResult }: Pick<Budget, 'groups' | 'statedResult'>,
  totals: BudgetTotals,
  column: GridColumn,
): number {
  if (column.kind !== 'amount') return 0
  const { key } = column
  let largest = Math.abs(totals.get(key)?.result ?? 0)
  const see = (kronor: number | undefined) => {
    if (kronor !== undefined && Math.abs(kronor) > largest) largest = Math.abs(kronor)
  }
  see(statedResult?.amounts[key])
  for (const group of groups) {
    see(totals.get(key)?.groups.get(group.id)?.kronor)
    see(group.statedTotal?.amounts[key])
    for (const line of group.lines) see(knownIn(line.amounts, key))
  }
  return largest
}

function knownIn(
  amounts: Budget['groups'][number]['lines'][number]['amounts'],
  key: ColumnId,
): number | undefined {
  const amount = amounts[key]
  return amount?.kind === 'known' ? amount.kronor : undefined
}
