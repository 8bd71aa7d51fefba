import { effectiveOwners, type SectionId } from '@samplan/domain'
import { useMemo, type ReactNode } from 'react'
import { usePeople, usePlan } from '../../../sync/index.ts'
import { activityCounts } from './activityCounts.ts'
import { BlockPlanContext, type BlockPlan } from './BlockPlan.ts'
import { useKept } from './useKept.ts'

interface BlockPlanProviderProps {
  readonly sectionId: SectionId
  readonly children: ReactNode
}

/**
 * The plan is projected anew a few times a second while somebody writes; blocks are drawn anew only when something of
 * what they show has changed.
 */
export function BlockPlanProvider({ sectionId, children }: BlockPlanProviderProps) {
  const plan = usePlan()
  const members = usePeople()
  const counts = useKept(plan ? activityCounts(plan) : noCounts)
  const ownerIds = useKept(plan ? effectiveOwners(plan, sectionId) : [])
  const people = useMemo(() => new Map([...members].map(([userId, { name }]) => [userId, name])), [members])
  const { labels = noLabels, overarchingGoals = none, areas = none } = plan ?? {}
  const shown = useMemo<BlockPlan>(
    () => ({ labels, overarchingGoals, areas, activityCounts: counts, people, ownerIds }),
    [labels, overarchingGoals, areas, counts, people, ownerIds],
  )
  return <BlockPlanContext value={shown}>{children}</BlockPlanContext>
}

const none: readonly never[] = []
const noLabels: BlockPlan['labels'] = {}
const noCounts: BlockPlan['activityCounts'] = new Map()
