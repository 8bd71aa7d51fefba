/** Issues in the order of the plan: the plan as a whole, then section by section, block by block. */
import type { BlockId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Issue } from './issue.ts'

/** Before every section, or before every block of one. */
const FIRST = -1

/** Issues of one block keep the order they come in. */
export function inReadingOrder(plan: Plan, issues: readonly Issue[]): Issue[] {
  const sections = new Map<SectionId, number>(plan.sections.map(({ id }, index) => [id, index]))
  const blocks = new Map<BlockId, number>(
    plan.sections.flatMap((section) => section.blocks.map(({ id }, index) => [id, index] as const)),
  )
  const sectionIndex = ({ sectionId }: Issue) => (sectionId && sections.get(sectionId)) ?? FIRST
  const blockIndex = ({ blockId }: Issue) => (blockId && blocks.get(blockId)) ?? FIRST
  return issues.toSorted((a, b) => sectionIndex(a) - sectionIndex(b) || blockIndex(a) - blockIndex(b))
}
