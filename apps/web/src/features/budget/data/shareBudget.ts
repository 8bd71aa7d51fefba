/**
 * The budget read anew after each change, with every line, group and footnote that says the same as before as the same
 * object, so that only the rows that changed are drawn again.
 */
import type { Budget, BudgetGroup } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'

export function shareBudget(before: Budget, after: Budget): Budget {
  return {
    ...after,
    groups: shareList(before.groups, after.groups, shareGroup),
    footnotes: shareList(before.footnotes, after.footnotes, (_, next) => next),
    statedResult: kept(before.statedResult, after.statedResult),
    takenRequests: kept(before.takenRequests, after.takenRequests),
    reconciliation: kept(before.reconciliation, after.reconciliation),
  }
}

const shareGroup = (before: BudgetGroup, after: BudgetGroup): BudgetGroup => ({
  ...after,
  lines: shareList(before.lines, after.lines, (_, next) => next),
})

function shareList<Item extends { readonly id: string }>(
  before: Item[],
  after: Item[],
  shareInside: (before: Item, after: Item) => Item,
): Item[] {
  const known = new Map(before.map((item) => [item.id, item]))
  return after.map((item) => {
    const old = known.get(item.id)
    return old ? kept(old, shareInside(old, item)) : item
  })
}

const kept = <Value>(before: Value, after: Value): Value => (equalityDeep(before, after) ? before : after)
