/** Where a section goes when it is moved a step; null where there is no such step. */
import {
  MAX_SECTION_DEPTH,
  childrenOf,
  depthOf,
  heightOf,
  type SectionHead,
  type SectionId,
} from '@samplan/domain'

export type Step = 'up' | 'down' | 'in' | 'out'

/** As the command wants it: last under the parent, or right before one of its children. */
export interface SectionPlace {
  readonly parentId: SectionId | null
  readonly beforeId: SectionId | null
}

type Heads = readonly Pick<SectionHead, 'id' | 'parentId'>[]

export function placeAfter(sections: Heads, sectionId: SectionId, step: Step): SectionPlace | null {
  const section = sections.find(({ id }) => id === sectionId)
  if (!section) return null
  const siblings = childrenOf(sections, section.parentId)
  const index = siblings.findIndex(({ id }) => id === sectionId)
  switch (step) {
    case 'up':
      return before(section.parentId, siblings[index - 1])
    case 'down':
      return index + 1 < siblings.length
        ? { parentId: section.parentId, beforeId: siblings[index + 2]?.id ?? null }
        : null
    case 'in':
      return within(sections, sectionId, siblings[index - 1])
    case 'out':
      return behindParent(sections, section.parentId)
    default:
      return step satisfies never
  }
}

const before = (parentId: SectionId | null, sibling: Heads[number] | undefined): SectionPlace | null =>
  sibling ? { parentId, beforeId: sibling.id } : null

/** Last under the sibling above, if everything below the section stays within the deepest level. */
function within(
  sections: Heads,
  sectionId: SectionId,
  above: Heads[number] | undefined,
): SectionPlace | null {
  if (!above) return null
  const deepestAfter = depthOf(sections, sectionId) + heightOf(sections, sectionId)
  return deepestAfter <= MAX_SECTION_DEPTH ? { parentId: above.id, beforeId: null } : null
}

function behindParent(sections: Heads, parentId: SectionId | null): SectionPlace | null {
  const parent = sections.find(({ id }) => id === parentId)
  if (!parent) return null
  const aunts = childrenOf(sections, parent.parentId)
  const index = aunts.findIndex(({ id }) => id === parent.id)
  return { parentId: parent.parentId, beforeId: aunts[index + 1]?.id ?? null }
}
