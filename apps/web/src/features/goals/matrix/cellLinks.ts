/** What ticking a goal in a cell of the matrix writes, and what unticking it takes away. */
import type { AreaId, Goal, OverarchingGoalId } from '@samplan/domain'

export interface MatrixPlace {
  readonly overarchingGoalId: OverarchingGoalId
  readonly areaId: AreaId
}

export type GoalLinks = Pick<Goal, 'overarchingGoalIds' | 'areaIds'>

/** Serves the overarching goal, and belongs to the area: by itself where its section does not already. */
export function linksWith(
  { overarchingGoalIds, areaIds }: GoalLinks,
  { overarchingGoalId, areaId }: MatrixPlace,
  sectionAreas: readonly AreaId[],
): GoalLinks {
  return {
    overarchingGoalIds: withOne(overarchingGoalIds, overarchingGoalId),
    areaIds: sectionAreas.includes(areaId) ? areaIds : withOne(areaIds, areaId),
  }
}

/**
 * An area of its own is taken away and the overarching goal stays, for the goal may serve it elsewhere. Where the area is
 * the section's, only the overarching goal can go.
 */
export function linksWithout(
  { overarchingGoalIds, areaIds }: GoalLinks,
  { overarchingGoalId, areaId }: MatrixPlace,
  sectionAreas: readonly AreaId[],
): GoalLinks {
  const isElsewhere = sectionAreas.length + areaIds.filter((id) => id !== areaId).length > 0
  if (!sectionAreas.includes(areaId) && areaIds.includes(areaId) && isElsewhere)
    return { overarchingGoalIds, areaIds: areaIds.filter((id) => id !== areaId) }
  return { overarchingGoalIds: overarchingGoalIds.filter((id) => id !== overarchingGoalId), areaIds }
}

/** The fields that differ. */
export function changedLinks(before: GoalLinks, after: GoalLinks): (keyof GoalLinks)[] {
  const fields = ['overarchingGoalIds', 'areaIds'] as const
  return fields.filter(
    (field) => before[field] !== after[field] && before[field].join() !== after[field].join(),
  )
}

const withOne = <Id>(ids: Id[], id: Id): Id[] => (ids.includes(id) ? ids : [...ids, id])
