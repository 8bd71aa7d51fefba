import type { NewId } from '@samplan/domain'

/** A prose node and where it stands. */
export interface Place {
  readonly pos: number
  readonly end: number
  readonly isEmpty: boolean
  readonly id: string | null
}

interface Change {
  readonly before: readonly Place[]
  readonly after: readonly Place[]
  /** Where a position of before is afterwards. */
  readonly mapped: (pos: number) => number
  readonly newId: NewId
}

/** Which nodes shall have which id after a change, by position; only those that do not have it yet. */
export function newIds({ before, after, mapped, newId }: Change): ReadonlyMap<number, string> {
  const ids = new Map<number, string>()
  const keepers = keeperOfEach(before, after, mapped)
  for (const [index, place] of after.entries()) {
    const previous = after[index - 1]
    if (place.id === null && previous && isEmptiedBySplit(previous, place, before)) {
      if (previous.id !== null) ids.set(place.pos, previous.id)
      ids.set(previous.pos, newId())
    } else if (place.id === null || keepers.get(place.id) !== place) {
      ids.set(place.pos, newId())
    }
  }
  return ids
}

/** Of several nodes with one id, the one that stood there before is the node; else the first. */
function keeperOfEach(before: readonly Place[], after: readonly Place[], mapped: Change['mapped']) {
  const stood = new Map(before.map(({ id, pos }) => [id, pos]))
  const keepers = new Map<string, Place>()
  for (const place of after) {
    if (place.id === null) continue
    const pos = stood.get(place.id)
    if (!keepers.has(place.id) || (pos !== undefined && mapped(pos) === place.pos))
      keepers.set(place.id, place)
  }
  return keepers
}

/** Enter at the start of a paragraph leaves its id with an empty one; the text takes it along. */
function isEmptiedBySplit(first: Place, second: Place, before: readonly Place[]): boolean {
  if (first.id === null || !first.isEmpty || second.isEmpty || first.end !== second.pos) return false
  return before.some(({ id, isEmpty }) => id === first.id && !isEmpty)
}
