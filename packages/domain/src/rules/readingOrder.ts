/** Issues in the order of the plan: the plan as a whole, then section by section, block by block. */
import type { BlockId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Issue } from './issue.ts'

/**
 * Issues of one block keep the order they come in; those of a section as a whole stand before its blocks'. Put into one
 * list a place and not sorted: a large budget has thousands of them.
 */
export function inReadingOrder(plan: Plan, issues: readonly Issue[]): Issue[] {
  const { bySection, size } = positionsIn(plan)
  const places = Array.from({ length: size }, (): Issue[] => [])
  for (const issue of issues) {
    const section = issue.sectionId === null ? undefined : bySection.get(issue.sectionId)
    const block = issue.blockId === null ? undefined : section?.blocks.get(issue.blockId)
    places[block ?? section?.position ?? 0]?.push(issue)
  }
  return places.flat()
}

interface SectionPosition {
  readonly position: number
  readonly blocks: ReadonlyMap<BlockId, number>
}

interface Positions {
  readonly bySection: ReadonlyMap<SectionId, SectionPosition>
  /** One more than the last position. */
  readonly size: number
}

/** Sections and blocks counted through the plan; 0 is the plan as a whole. */
function positionsIn(plan: Plan): Positions {
  let size = 1
  const next = () => size++
  const bySection = new Map(
    plan.sections.map(({ id, blocks }) => [
      id,
      { position: next(), blocks: new Map(blocks.map((block) => [block.id, next()])) },
    ]),
  )
  return { bySection, size }
}
