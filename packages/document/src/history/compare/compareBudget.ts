/** Budgets: groups and lines by their ids, amounts by line and column. */
import { amountIn, type Budget, type BudgetGroup, type BudgetLine, type ColumnId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import { columnsOf } from '../../budget/columnsOf.ts'
import { align, type Kind } from './align.ts'
import { compareFields, someChanged } from './compareFields.ts'
import type { AmountChange, BudgetGroupChange, BudgetLineChange, Entry } from './comparison.ts'

export const compareBudgetGroups = (before: Budget, after: Budget): Entry<BudgetGroup, BudgetGroupChange>[] =>
  align(before.groups, after.groups, groupKind)

const lineKind: Kind<BudgetLine, BudgetLineChange> = {
  keyOf: ({ id }) => id,
  compare: (before, line) => {
    const fields = compareFields(before, line, [
      'code',
      'label',
      'explanation',
      'nature',
      'pairedLineId',
      'carriedFrom',
      'conflicts',
    ])
    const amounts = compareAmounts(before, line)
    return fields.length + amounts.length === 0 ? null : { line, fields, amounts }
  },
}

const groupKind: Kind<BudgetGroup, BudgetGroupChange> = {
  keyOf: ({ id }) => id,
  compare: (before, group) => {
    const fields = compareFields(before, group, ['side', 'title', 'statedTotal'])
    const lines = align(before.lines, group.lines, lineKind)
    return fields.length === 0 && !someChanged(lines) ? null : { group, fields, lines }
  },
}

function compareAmounts(before: BudgetLine, after: BudgetLine): AmountChange[] {
  const columns = new Set<ColumnId>(
    [...columnsOf(before.amounts), ...columnsOf(after.amounts)].map(([id]) => id),
  )
  return [...columns].flatMap((columnId) => {
    const amounts = { before: amountIn(before, columnId), after: amountIn(after, columnId) }
    return equalityDeep(amounts.before, amounts.after) ? [] : [{ columnId, ...amounts }]
  })
}
