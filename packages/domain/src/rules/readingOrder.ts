/** Issues in the order of the plan: the plan as a whole, then section by section, block by block. */
import type { BlockId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Issue } from './issue.ts'

/** Issues of one block keep the order they come in; those of a section as a whole stand before its blocks'. */
export function inReadingOrder(plan: Plan, issues: readonly Issue[]): Issue[] {
  const positions = positionsIn(plan)
  const positionOf = ({ sectionId, blockId }: Issue): number => {
    const section = sectionId === null ? undefined : positions.get(sectionId)
    return (blockId && section?.blocks.get(blockId)) ?? section?.position ?? 0
  }
  return issues
    .map((issue) => ({ issue, position: positionOf(issue) }))
    .toSorted((a, b) => a.position - b.position)
    .map(({ issue }) => issue)
}

interface SectionPosition {
  readonly position: number
  readonly blocks: ReadonlyMap<BlockId, number>
}

/** Sections and blocks counted through the plan; 0 is the plan as a whole. */
function positionsIn(plan: Plan): ReadonlyMap<SectionId, SectionPosition> {
  let last = 0
  const next = () => (last += 1)
  return new Map(
    plan.sections.map(({ id, blocks }) => [
      id,
      { position: next(), blocks: new Map(blocks.map((block) => [block.id, next()])) },
    ]),
  )
}
