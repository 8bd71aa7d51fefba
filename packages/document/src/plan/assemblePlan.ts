import {
  sectionNumbers,
  type Block,
  type Outline,
  type Plan,
  type PlanId,
  type SectionId,
} from '@samplan/domain'

/** One array for all, since validation tells by identity what has changed. */
const NO_BLOCKS: Block[] = []

/**
 * A plan from its parts. A section whose document is not there yet has no blocks; the others keep the very arrays that
 * are given.
 */
export function assemblePlan(
  planId: PlanId,
  outline: Outline,
  blocksBySection: ReadonlyMap<SectionId, readonly Block[]>,
): Plan
// A plan's lists are read-only by habit but not by type, and a copy would not be the same array.
export function assemblePlan(
  planId: PlanId,
  outline: Outline,
  blocksBySection: ReadonlyMap<SectionId, Block[]>,
): Plan {
  const numbers = sectionNumbers(outline.sections)
  const sections = outline.sections.map((head) => ({
    ...head,
    number: numbers.get(head.id) ?? null,
    blocks: blocksBySection.get(head.id) ?? NO_BLOCKS,
  }))
  return { ...outline, id: planId, sections }
}
