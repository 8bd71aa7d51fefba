import { placedBlocks, type BlockId, type Plan } from '@samplan/domain'

const counted = new WeakMap<Plan, ReadonlyMap<BlockId, number>>()

/** How many activities of the plan serve each goal. Counted once for each plan, however many editors ask. */
export function activityCounts(plan: Plan): ReadonlyMap<BlockId, number> {
  const known = counted.get(plan)
  if (known) return known
  const served = placedBlocks(plan.sections, 'activity').flatMap(({ block }) => block.goalIds)
  const byGoal = Map.groupBy(served, (goalId) => goalId)
  const counts = new Map([...byGoal].map(([goalId, uses]) => [goalId, uses.length] as const))
  counted.set(plan, counts)
  return counts
}
