import {
  sectionNumbers,
  type Block,
  type Outline,
  type Plan,
  type PlanId,
  type SectionId,
} from '@samplan/domain'

/** A plan from its parts. A section whose document is not there yet has no blocks. */
export function assemblePlan(
  planId: PlanId,
  outline: Outline,
  blocksBySection: ReadonlyMap<SectionId, readonly Block[]>,
): Plan {
  const numbers = sectionNumbers(outline.sections)
  const sections = outline.sections.map((head) => ({
    ...head,
    number: numbers.get(head.id) ?? null,
    blocks: [...(blocksBySection.get(head.id) ?? [])],
  }))
  return { ...outline, id: planId, sections }
}
