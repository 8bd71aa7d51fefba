/** What is removed from the outline is also taken out of the lists in it that name it. */
import type { AreaId, OverarchingGoalId, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { OutlineRoots } from '../roots.ts'

export function forgetOverarchingGoal(roots: OutlineRoots, goalId: OverarchingGoalId): void {
  forget(roots.areas, 'overarchingGoalIds', goalId)
}

export function forgetArea(roots: OutlineRoots, areaId: AreaId): void {
  forget(roots.sections, 'areaIds', areaId)
}

/** Sections in the bin too: a section must not come back with an owner who is no member. */
export function forgetMember(roots: OutlineRoots, userId: UserId): void {
  forget(roots.sections, 'ownerIds', userId)
}

function forget(map: Y.Map<unknown>, field: string, id: string): void {
  const lists = [...map].filter(([key]) => key.endsWith(`/${field}`))
  for (const [key, list] of lists) {
    if (Array.isArray(list) && list.includes(id))
      map.set(
        key,
        list.filter((item) => item !== id),
      )
  }
}
