/**
 * Last year's text of a section, as it can be brought into this year's: what has come along already is left out, and
 * what refers to last year's goals, lines and sections refers to those that go on from them.
 */
import type { Block } from '../blocks/block.ts'
import { placedBlocks } from '../derive/placedBlocks.ts'
import { blockIdSchema, groupIdSchema, rowIdSchema, sectionIdSchema, type LineId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import { carryBlock, isStanding } from './carryBlocks.ts'
import type { Carrying } from './carryProse.ts'

/** @returns blocks under their old ids: whoever inserts them makes copies */
export function bringIn(plan: Plan, blocks: readonly Block[]): Block[] {
  const carrying = carryingInto(plan)
  return blocks.flatMap((block) => {
    if (block.type === 'request' || block.type === 'budget' || isStanding(block)) return []
    return [carryBlock(block, { planId: plan.id, goals: [], carrying })]
  })
}

/** Ids of last year's things, by what goes on from them in this plan; everything else keeps its id. */
function carryingInto(plan: Plan): Carrying {
  const goals = placedBlocks(plan.sections, 'goal').flatMap(({ block }) =>
    block.carriedFrom === null ? [] : [[block.carriedFrom.blockId as string, block.id as string] as const],
  )
  const sections = plan.sections.flatMap(({ id, carriedFrom }) =>
    carriedFrom === null ? [] : [[carriedFrom.sectionId as string, id as string] as const],
  )
  const known = new Map([...goals, ...sections])
  const newId = (id: string): string => known.get(id) ?? id
  return {
    ids: {
      section: (id) => sectionIdSchema.parse(newId(id)),
      block: (id) => blockIdSchema.parse(newId(id)),
      group: (id) => groupIdSchema.parse(id),
      row: (id) => rowIdSchema.parse(id),
      comesAlong: (id) => known.has(id),
    },
    lines: linesInto(plan),
  }
}

function linesInto(plan: Plan): ReadonlyMap<LineId, LineId> {
  const lines = placedBlocks(plan.sections, 'budget').flatMap(({ block }) =>
    block.groups.flatMap((group) => group.lines),
  )
  return new Map(
    lines.toReversed().flatMap(({ id, carriedFrom }) => carriedFrom.map((from) => [from, id] as const)),
  )
}
