/** Issues in the order of the plan: the plan as a whole, then section by section, block by block. */
import type { BlockId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Issue } from './issue.ts'

/** Issues of one block keep the order they come in; those of a section as a whole stand before its blocks'. */
export function inReadingOrder(plan: Plan, issues: readonly Issue[]): Issue[] {
  const { sections, blocks } = positions(plan)
  const positionOf = ({ sectionId, blockId }: Issue): number =>
    (blockId && blocks.get(blockId)) ?? (sectionId && sections.get(sectionId)) ?? 0
  return issues
    .map((issue) => ({ issue, position: positionOf(issue) }))
    .toSorted((a, b) => a.position - b.position)
    .map(({ issue }) => issue)
}

/** Sections and blocks counted through the plan; 0 is the plan as a whole. */
function positions(plan: Plan) {
  const sections = new Map<SectionId, number>()
  const blocks = new Map<BlockId, number>()
  let position = 0
  for (const section of plan.sections) {
    sections.set(section.id, (position += 1))
    for (const { id } of section.blocks) blocks.set(id, (position += 1))
  }
  return { sections, blocks }
}
