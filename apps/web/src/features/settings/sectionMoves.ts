/** Where a section goes when it is moved one step; null where there is no such step. */
import { childrenOf, type SectionHead, type SectionId } from '@samplan/domain'

export interface SectionPlace {
  readonly parentId: SectionId | null
  /** The sibling it comes to stand before; null for last. */
  readonly beforeId: SectionId | null
}

export type SectionMove = 'up' | 'down' | 'in' | 'out'

type Place = Pick<SectionHead, 'id' | 'parentId'>

export function placeAfterMove(
  sections: readonly Place[],
  sectionId: SectionId,
  move: SectionMove,
): SectionPlace | null {
  const section = sections.find(({ id }) => id === sectionId)
  if (!section) return null
  const siblings = childrenOf(sections, section.parentId)
  const index = siblings.indexOf(section)
  switch (move) {
    case 'up':
      return before(section.parentId, siblings[index - 1])
    case 'down':
      return index + 1 < siblings.length ? last(section.parentId, siblings[index + 2]) : null
    case 'in':
      return siblings[index - 1] ? { parentId: siblings[index - 1]?.id ?? null, beforeId: null } : null
    case 'out':
      return outOf(sections, section)
    default:
      return move satisfies never
  }
}

const before = (parentId: SectionId | null, sibling: Place | undefined): SectionPlace | null =>
  sibling ? { parentId, beforeId: sibling.id } : null

const last = (parentId: SectionId | null, sibling: Place | undefined): SectionPlace => ({
  parentId,
  beforeId: sibling?.id ?? null,
})

/** Right after its parent, so that the reading order stays what it was where it can. */
function outOf(sections: readonly Place[], section: Place): SectionPlace | null {
  const parent = sections.find(({ id }) => id === section.parentId)
  if (!parent) return null
  const uncles = childrenOf(sections, parent.parentId)
  return last(parent.parentId, uncles[uncles.indexOf(parent) + 1])
}
