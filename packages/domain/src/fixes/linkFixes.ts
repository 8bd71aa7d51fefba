/** Links of the goal chain that are missing, where only one is possible; and links that lead nowhere. */
import { effectiveAreas } from '../derive/areas.ts'
import { blocksOf, placedBlocks } from '../derive/placedBlocks.ts'
import type { Plan } from '../plan/plan.ts'
import { excerpt, isBlank } from '../rules/excerpt.ts'
import type { DroppedLinks } from './fix.ts'
import type { FixMaker } from './fixMaker.ts'

/** The plan's only overarching goal, or the only one that the section's areas are said to serve. */
export const serve: FixMaker = (_issue, { plan, section, block, place }) => {
  if (block.type !== 'goal') return null
  const areas = new Set([...block.areaIds, ...effectiveAreas(plan.sections, section.id)])
  const declared = new Set(
    plan.areas.filter(({ id }) => areas.has(id)).flatMap((area) => area.overarchingGoalIds),
  )
  const candidates =
    declared.size > 0 ? plan.overarchingGoals.filter(({ id }) => declared.has(id)) : plan.overarchingGoals
  const goal = only(candidates)
  return (
    goal && {
      ...place,
      kind: 'serve',
      overarchingGoalId: goal.id,
      text: goal.shortLabel ?? excerpt(goal.text),
    }
  )
}

/** The plan's only area. */
export const giveArea: FixMaker = (_issue, { plan, block, place }) => {
  const area = block.type === 'goal' ? only(plan.areas) : null
  return area && { ...place, kind: 'give-area', areaId: area.id, text: area.title }
}

/** The section's only goal. */
export const linkGoal: FixMaker = (_issue, { section, block, place }) => {
  const goal = block.type === 'activity' ? only(blocksOf(section, 'goal')) : null
  return goal && !isBlank(goal.text)
    ? { ...place, kind: 'link-goal', goalId: goal.id, text: excerpt(goal.text) }
    : null
}

/** The section's only activity, where that serves nothing yet and the goal is the section's only one. */
export const linkActivity: FixMaker = (_issue, { section, place }) => {
  const goal = only(blocksOf(section, 'goal'))
  const activity = only(blocksOf(section, 'activity'))
  if (goal === null || isBlank(goal.text) || activity === null || activity.goalIds.length > 0) return null
  return { ...place, blockId: activity.id, kind: 'link-goal', goalId: goal.id, text: excerpt(goal.text) }
}

/** "Ta bort kopplingen": what still leads somewhere is kept. */
export const dropLinks: FixMaker = ({ path }, { plan, block, place }) => {
  const dropped = keptLinks(plan, block, path)
  return dropped && { ...place, kind: 'drop-links', ...dropped }
}

function keptLinks(
  plan: Plan,
  block: Parameters<FixMaker>[1]['block'],
  path: string | null,
): DroppedLinks | null {
  const { type } = block
  switch (type) {
    case 'goal':
      if (path === 'areaIds') return { type, field: path, keep: kept(block.areaIds, plan.areas) }
      return path === 'overarchingGoalIds'
        ? { type, field: path, keep: kept(block.overarchingGoalIds, plan.overarchingGoals) }
        : null
    case 'commitment':
      return path === 'areaIds' ? { type, field: path, keep: kept(block.areaIds, plan.areas) } : null
    case 'indicator':
      return path === 'goalIds' ? { type, field: path, keep: kept(block.goalIds, goalsIn(plan)) } : null
    case 'activity':
    case 'project':
      if (path === 'goalIds') return { type, field: path, keep: kept(block.goalIds, goalsIn(plan)) }
      return path === 'lineIds' ? { type, field: path, keep: kept(block.lineIds, linesIn(plan)) } : null
    default:
      return null
  }
}

const goalsIn = ({ sections }: Plan) => placedBlocks(sections, 'goal').map(({ block }) => block)

const linesIn = ({ sections }: Plan) =>
  placedBlocks(sections, 'budget').flatMap(({ block }) => block.groups.flatMap(({ lines }) => lines))

const kept = <Id>(ids: readonly Id[], things: readonly { readonly id: Id }[]): Id[] => {
  const known = new Set(things.map(({ id }) => id))
  return ids.filter((id) => known.has(id))
}

const only = <T>(things: readonly T[]): T | null => (things.length === 1 ? (things[0] ?? null) : null)
