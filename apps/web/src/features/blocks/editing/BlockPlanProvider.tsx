import { effectiveOwners, type Plan, type SectionId } from '@samplan/domain'
import { useCallback, useMemo, type ReactNode } from 'react'
import { useFromPlan, usePeople, usePlanOutline } from '../../../sync/index.ts'
import { activityCounts } from './activityCounts.ts'
import { BlockPlanContext, type BlockPlan } from './BlockPlan.ts'

interface BlockPlanProviderProps {
  readonly sectionId: SectionId
  readonly children: ReactNode
}

/** Blocks are drawn anew only when something of what they show of the plan has changed, not whenever somebody types. */
export function BlockPlanProvider({ sectionId, children }: BlockPlanProviderProps) {
  const outline = usePlanOutline()
  const members = usePeople()
  const counts = useFromPlan(countsIn)
  const ownerIds = useFromPlan(
    useCallback((plan: Plan | null) => (plan ? effectiveOwners(plan, sectionId) : none), [sectionId]),
  )
  const people = useMemo(() => new Map([...members].map(([userId, { name }]) => [userId, name])), [members])
  const { labels = noLabels, overarchingGoals = none, areas = none } = outline ?? {}
  const shown = useMemo<BlockPlan>(
    () => ({ labels, overarchingGoals, areas, activityCounts: counts, people, ownerIds }),
    [labels, overarchingGoals, areas, counts, people, ownerIds],
  )
  return <BlockPlanContext value={shown}>{children}</BlockPlanContext>
}

const countsIn = (plan: Plan | null): BlockPlan['activityCounts'] => (plan ? activityCounts(plan) : noCounts)

const none: never[] = []
const noLabels: BlockPlan['labels'] = {}
const noCounts: BlockPlan['activityCounts'] = new Map()
