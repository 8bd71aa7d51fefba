/** Amounts side by side, one pair for each column that is compared. */
import { amountIn, changeOf, sumOf, type Amount, type BudgetLine, type ColumnId } from '@samplan/domain'
import type { ComparedFigure } from './comparedBudget.ts'
import type { ColumnPair } from './match/pairColumns.ts'

/** Null stands for a side that has no such line. */
export const compareLineFigures = (
  before: BudgetLine | null,
  after: BudgetLine | null,
  columns: readonly ColumnPair[],
): ComparedFigure[] =>
  columns.map((pair) =>
    figureOf(
      before && pair.before && amountIn(before, pair.before.id),
      after && pair.after && amountIn(after, pair.after.id),
    ),
  )

/** Sums of all their lines; null for a side without the table. */
export const compareSums = (
  before: readonly BudgetLine[] | null,
  after: readonly BudgetLine[] | null,
  columns: readonly ColumnPair[],
): ComparedFigure[] =>
  columns.map((pair) =>
    figureOf(
      before && pair.before && sum(before, pair.before.id),
      after && pair.after && sum(after, pair.after.id),
    ),
  )

/** Revenue − costs. */
export const compareResults = (
  costs: readonly ComparedFigure[],
  revenue: readonly ComparedFigure[],
): ComparedFigure[] =>
  revenue.map((income, index) =>
    figureOf(less(income.before, costs[index]?.before), less(income.after, costs[index]?.after)),
  )

function figureOf(before: Amount | null, after: Amount | null): ComparedFigure {
  const change = before && after && changeOf(after, before)
  return { before, after, kronor: change?.kronor ?? null, share: change?.share ?? null }
}

const known = (kronor: number): Amount => ({ kind: 'known', kronor })

const sum = (lines: readonly BudgetLine[], columnId: ColumnId): Amount => known(sumOf(lines, columnId).kronor)

const less = (from: Amount | null, what: Amount | null | undefined): Amount | null =>
  from?.kind === 'known' && what?.kind === 'known' ? known(from.kronor - what.kronor) : null

export const differ = ({ before, after }: ComparedFigure): boolean =>
  before === null || after === null
    ? false
    : before.kind === 'known' && after.kind === 'known'
      ? before.kronor !== after.kronor
      : JSON.stringify(before) !== JSON.stringify(after)
