/** What of a section's content comes along into next year's plan, and how. */
import type { Block, BlockType } from '../blocks/block.ts'
import type { Goal } from '../blocks/goal.ts'
import type { BlockId, LineId, PlanId } from '../ids.ts'
import { isProse } from '../prose/proseIn.ts'
import type { NextYearChoices } from './choices.ts'
import { carryProse, type Carrying } from './carryProse.ts'

/** What describes the association or is drawn from the plan; the year's own text is written anew. */
const STANDING: ReadonlySet<BlockType> = new Set<BlockType>([
  'goal',
  'indicator',
  'budget',
  'derivedFigure',
  'roster',
  'orgChart',
  'memberList',
  'followUp',
])

/** Comes along even where the text is written anew. */
export const isStanding = ({ type }: Block): boolean => STANDING.has(type)

/** A request belongs to its year's budget. */
export const comesAlong = (block: Block, { text, goals }: NextYearChoices): boolean => {
  if (block.type === 'request') return false
  if (block.type === 'goal')
    return !goals.some(({ blockId, fate }) => blockId === block.id && fate === 'closed')
  if (block.type === 'project' && block.status === 'completed') return false
  return text === 'carried' || isStanding(block)
}

/** Every block but a budget, which has lines to map. */
export function carryBlock(
  block: Exclude<Block, { type: 'budget' }>,
  {
    planId,
    goals,
    carrying,
  }: {
    /** The plan that it comes from. */
    readonly planId: PlanId
    readonly goals: NextYearChoices['goals']
    readonly carrying: Carrying
  },
): Block {
  if (isProse(block)) return carryProse(block, carrying)
  const { ids } = carrying
  const id = ids.block(block.id)
  const goalIds = (old: readonly BlockId[]) => old.filter(ids.comesAlong).map(ids.block)
  const lineIds = (old: readonly LineId[]) => old.flatMap((lineId) => carrying.lines.get(lineId) ?? [])
  switch (block.type) {
    case 'goal':
      return carryGoal(block, id, planId, goals)
    case 'activity':
      return { ...block, id, goalIds: goalIds(block.goalIds), lineIds: lineIds(block.lineIds) }
    case 'indicator':
      return { ...block, id, goalIds: goalIds(block.goalIds), outcome: null }
    case 'project': {
      const rows = block.rows.map((row) => ({ ...row, id: ids.row(row.id) }))
      return { ...block, id, goalIds: goalIds(block.goalIds), lineIds: lineIds(block.lineIds), rows }
    }
    case 'commitment':
    case 'image':
    case 'derivedFigure':
    case 'request':
      return { ...block, id }
    case 'orgChart': {
      const rows = block.rows.map(({ parentId, ...row }) => ({
        ...row,
        id: ids.row(row.id),
        parentId: parentId === null ? null : ids.row(parentId),
      }))
      return { ...block, id, rows }
    }
    case 'signature':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: ids.row(row.id) })) }
    case 'roster':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: ids.row(row.id) })) }
    case 'shares':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: ids.row(row.id) })) }
    case 'keyFigures':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: ids.row(row.id) })) }
    case 'memberList':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: ids.row(row.id) })) }
    case 'followUp':
      return { ...block, id, rows: block.rows.map((row) => ({ ...row, id: ids.row(row.id) })) }
    default:
      return block satisfies never
  }
}

function carryGoal(goal: Goal, id: BlockId, planId: PlanId, goals: NextYearChoices['goals']): Goal {
  const reworded = goals.find(({ blockId }) => blockId === goal.id)?.text
  return {
    ...goal,
    id,
    text: reworded ?? goal.text,
    // When it was to be reached is a thing of the year that has passed.
    due: null,
    carriedFrom: { planId, blockId: goal.id },
  }
}
