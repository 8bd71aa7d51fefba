import type { Plan } from '@samplan/domain'
import { useMemo, useState, type ReactNode } from 'react'
import { usePlan } from '../../../sync/index.ts'
import { activityCounts, sameCounts } from './activityCounts.ts'
import { BlockPlanContext, type BlockPlan } from './BlockPlan.ts'

/**
 * The plan is projected anew a few times a second while somebody writes; blocks are drawn anew only when something of
 * what they show has changed.
 */
export function BlockPlanProvider({ children }: { readonly children: ReactNode }) {
  const plan = usePlan()
  const counts = useCounts(plan)
  const labels = plan?.labels
  const overarchingGoals = plan?.overarchingGoals
  const areas = plan?.areas
  const shown = useMemo<BlockPlan>(
    () => ({
      labels: labels ?? {},
      overarchingGoals: overarchingGoals ?? [],
      areas: areas ?? [],
      activityCounts: counts,
    }),
    [labels, overarchingGoals, areas, counts],
  )
  return <BlockPlanContext value={shown}>{children}</BlockPlanContext>
}

const none: BlockPlan['activityCounts'] = new Map()

/** The same map for as long as the counts are the same. */
function useCounts(plan: Plan | null): BlockPlan['activityCounts'] {
  const counts = plan ? activityCounts(plan) : none
  const [shown, setShown] = useState(counts)
  if (shown === counts || sameCounts(shown, counts)) return shown
  setShown(counts)
  return counts
}
