import {
  sectionNumbers,
  type Block,
  type Outline,
  type Plan,
  type PlanId,
  type SectionId,
} from '@samplan/domain'

const NO_BLOCKS: readonly Block[] = []

/** A plan's lists may be changed by type, so each gets a copy; always the same one, for it tells by identity. */
const copies = new WeakMap<readonly Block[], Block[]>()

/**
 * A plan from its parts. A section whose document is not there yet has no blocks. Equal arrays give equal arrays: who
 * validates again looks only at sections whose `blocks` are another array than last time.
 */
export function assemblePlan(
  planId: PlanId,
  outline: Outline,
  blocksBySection: ReadonlyMap<SectionId, readonly Block[]>,
): Plan {
  const numbers = sectionNumbers(outline.sections)
  const sections = outline.sections.map((head) => ({
    ...head,
    number: numbers.get(head.id) ?? null,
    blocks: copyOf(blocksBySection.get(head.id) ?? NO_BLOCKS),
  }))
  return { ...outline, id: planId, sections }
}

function copyOf(blocks: readonly Block[]): Block[] {
  const copy = copies.get(blocks) ?? [...blocks]
  copies.set(blocks, copy)
  return copy
}
