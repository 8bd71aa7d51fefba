import { parseTarget } from '@samplan/document'
import type { PlanId, Referenced } from '@samplan/domain'
import { goToPlace, isOnPage, sectionAnchor, type Place } from '../place/index.ts'

/** Where in the paper it stands; null for overarching goals, which stand in no section. */
export function placeOf(target: string, referenced: Referenced): Place | null {
  switch (referenced.kind) {
    case 'section':
      return { sectionId: referenced.sectionId, blockId: null, path: null }
    case 'figure':
    case 'note':
    case 'block':
      return { sectionId: null, blockId: referenced.blockId, path: null }
    case 'line':
      return { sectionId: null, blockId: referenced.blockId, path: `lines/${parseTarget(target)?.id ?? ''}` }
    case 'overarchingGoal':
      return null
    default:
      return referenced satisfies never
  }
}

/** For who opens it in a tab of its own, or from a page that shows one section alone. */
export function addressOf(planId: PlanId, { sectionId, blockId }: Place): string {
  if (blockId !== null) return `/plan/${planId}?stycke=${blockId}`
  return `/plan/${planId}${sectionId === null ? '' : `#${sectionAnchor(sectionId)}`}`
}

/** False where it does not stand on this page. */
export function goIfHere(place: Place): boolean {
  const { sectionId, blockId } = place
  const isHere =
    blockId === null
      ? sectionId !== null && document.getElementById(sectionAnchor(sectionId)) !== null
      : isOnPage(blockId)
  if (isHere) goToPlace(place)
  return isHere
}
