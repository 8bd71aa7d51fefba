import type { Budget, GroupId, LineId } from '@samplan/domain'

export type Direction = 1 | -1

export interface LineTarget {
  readonly groupId: GroupId
  /** Null: last in the group. */
  readonly before: LineId | null
}

/** Where a line goes that is moved one place: at the end of its group into the next one. Null where nothing is beyond. */
export function lineTarget(
  { groups }: Pick<Budget, 'groups'>,
  lineId: LineId,
  direction: Direction,
): LineTarget | null {
  const groupIndex = groups.findIndex(({ lines }) => lines.some(({ id }) => id === lineId))
  const group = groups[groupIndex]
  if (!group) return null
  const index = group.lines.findIndex(({ id }) => id === lineId)
  const inside = index + direction
  if (inside >= 0 && inside < group.lines.length) {
    const before = group.lines[direction === 1 ? index + 2 : inside]
    return { groupId: group.id, before: before?.id ?? null }
  }
  const beyond = groups[groupIndex + direction]
  return beyond
    ? { groupId: beyond.id, before: direction === 1 ? (beyond.lines[0]?.id ?? null) : null }
    : null
}
