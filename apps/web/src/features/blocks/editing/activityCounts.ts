import type { BlockId, Plan } from '@samplan/domain'

const counted = new WeakMap<Plan, ReadonlyMap<BlockId, number>>()

/** How many activities of the plan serve each goal. Counted once for each plan, however many ask. */
export function activityCounts(plan: Plan): ReadonlyMap<BlockId, number> {
  const known = counted.get(plan)
  if (known) return known
  const counts = new Map<BlockId, number>()
  for (const { blocks } of plan.sections) {
    for (const block of blocks) {
      if (block.type !== 'activity') continue
      for (const goalId of block.goalIds) counts.set(goalId, (counts.get(goalId) ?? 0) + 1)
    }
  }
  counted.set(plan, counts)
  return counts
}

export function sameCounts(a: ReadonlyMap<BlockId, number>, b: ReadonlyMap<BlockId, number>): boolean {
  return a.size === b.size && [...a].every(([goalId, count]) => b.get(goalId) === count)
}
