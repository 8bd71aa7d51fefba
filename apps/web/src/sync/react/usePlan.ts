import { actorIn, type Actor, type Plan, type Section, type SectionId } from '@samplan/domain'
import { useMemo, useSyncExternalStore } from 'react'
import type { PlanOutline } from '../live/planOutline.ts'
import { derive } from '../signal.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** The live plan; null until there is anything to read. Sections that did not change stay the same objects. */
export const usePlan = (): Plan | null => useWatched(useOpenPlan().session.live.plan)

/** The plan without what stands in its sections: draws anew when the outline changes, not when somebody types. */
export const usePlanOutline = (): PlanOutline | null => useWatched(useOpenPlan().session.outline)

/** Something that follows from the plan; draws anew only when it says something else. `from` must keep its identity. */
export function useFromPlan<Value>(from: (plan: Plan | null) => Value): Value {
  const { plan } = useOpenPlan().session.live
  return useWatched(useMemo(() => derive(plan, from), [plan, from]))
}

/** One section of it; null while there is none. Draws anew only when that section changed. */
export function useSection(sectionId: SectionId): Section | null {
  const { plan } = useOpenPlan().session.live
  return useSyncExternalStore(
    plan.subscribe,
    () => plan.get()?.sections.find(({ id }) => id === sectionId) ?? null,
  )
}

/** This user as a member of the plan; null for an administrator of the organisation who is none. */
export function useActor(): Actor | null {
  const { userId } = useOpenPlan()
  const members = usePlanOutline()?.members
  return useMemo(() => (members ? actorIn({ members }, userId) : null), [members, userId])
}
