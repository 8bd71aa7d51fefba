/** The rows of the grid, from top to bottom, as one list that the selection moves over. */
import type { Budget, BudgetGroup, BudgetLine, GroupId, LineId, StatedRow } from '@samplan/domain'

export type GridRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: BudgetGroup }
  | {
      readonly kind: 'line'
      readonly key: string
      readonly line: BudgetLine
      readonly groupId: GroupId
    }
  | { readonly kind: 'total'; readonly key: string; readonly group: BudgetGroup }
  | { readonly kind: 'result'; readonly key: string; readonly stated: StatedRow | null }

export const groupKey = (id: GroupId): string => `groups/${id}`
export const lineKey = (id: LineId): string => `lines/${id}`
export const totalKey = (id: GroupId): string => `totals/${id}`
export const RESULT_KEY = 'result'

export function gridRows(budget: Pick<Budget, 'groups' | 'statedResult'>): readonly GridRow[] {
  return [
    ...budget.groups.flatMap((group): GridRow[] => [
      { kind: 'group', key: groupKey(group.id), group },
      ...group.lines.map((line): GridRow => {
        return { kind: 'line', key: lineKey(line.id), line, groupId: group.id }
      }),
      { kind: 'total', key: totalKey(group.id), group },
    ]),
    { kind: 'result', key: RESULT_KEY, stated: budget.statedResult },
  ]
}
