/** Ids are safe in an address; the prefixes keep them apart from what a page has of its own, and from each other. */
import type { BlockId, LineId, OverarchingGoalId, ReferenceTarget, SectionId } from '@samplan/domain'

export const anchorOf = (sectionId: SectionId): string => `avsnitt-${sectionId}`
export const blockAnchor = (blockId: BlockId): string => `stycke-${blockId}`
export const lineAnchor = (lineId: LineId): string => `rad-${lineId}`
export const overarchingGoalAnchor = (id: OverarchingGoalId): string => `mal-${id}`

/** Of what a cross-reference leads to, whether or not it is printed. */
export function targetAnchor(to: ReferenceTarget): string {
  switch (to.kind) {
    case 'section':
      return anchorOf(to.id)
    case 'block':
      return blockAnchor(to.id)
    case 'line':
      return lineAnchor(to.id)
    case 'overarchingGoal':
      return overarchingGoalAnchor(to.id)
    default:
      return to satisfies never
  }
}
