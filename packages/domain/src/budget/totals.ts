/**
 * Sums of a budget, derived from its lines and never stored. Integers of kronor, exact for some 9 000 lines
 * (`MAX_KRONOR`).
 */
import type { ColumnId, GroupId } from '../ids.ts'
import { amountIn } from './cell.ts'
import type { BudgetColumn } from './column.ts'
import type { Budget, BudgetGroup, BudgetLine, BudgetSide } from './budget.ts'

export interface ColumnSum {
  /** Sum of the known amounts. */
  readonly kronor: number
  readonly known: number
  /** Cells without a readable figure: while there are any, the sum is not the whole truth. */
  readonly unknown: number
}

export interface ColumnTotals {
  readonly groups: ReadonlyMap<GroupId, ColumnSum>
  readonly costs: ColumnSum
  readonly revenue: ColumnSum
  /** Revenue − costs, in kronor; negative is a deficit. */
  readonly result: number
}

export type BudgetTotals = ReadonlyMap<ColumnId, ColumnTotals>

export const budgetTotals = (budget: Budget, columns: readonly Pick<BudgetColumn, 'id'>[]): BudgetTotals =>
  new Map(columns.map(({ id }) => [id, columnTotals(budget, id)]))

export function columnTotals(budget: Budget, columnId: ColumnId): ColumnTotals {
  const groups = new Map(budget.groups.map((group) => [group.id, sumOf(group.lines, columnId)]))
  const side = (wanted: BudgetSide) => sumOf(linesOnSide(budget.groups, wanted), columnId)
  const costs = side('cost')
  const revenue = side('revenue')
  return { groups, costs, revenue, result: revenue.kronor - costs.kronor }
}

export const isComplete = ({ costs, revenue }: ColumnTotals): boolean => costs.unknown + revenue.unknown === 0

/** Every line of one side, through all its groups. */
export const linesOnSide = (groups: readonly BudgetGroup[], side: BudgetSide): BudgetLine[] =>
  groups.filter((group) => group.side === side).flatMap(({ lines }) => lines)

export function sumOf(lines: readonly BudgetLine[], columnId: ColumnId): ColumnSum {
  let kronor = 0
  let known = 0
  let unknown = 0
  for (const line of lines) {
    const amount = amountIn(line, columnId)
    if (amount.kind === 'known') {
      kronor += amount.kronor
      known += 1
    } else if (amount.kind === 'unknown') unknown += 1
  }
  return { kronor, known, unknown }
}
