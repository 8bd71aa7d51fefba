import { actorOf, type Actor, type Plan, type Section, type SectionId } from '@samplan/domain'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useSession } from '../../session/index.ts'
import type { PlanOutline } from '../live/planOutline.ts'
import { derive } from '../signal.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** The live plan; null until there is anything to read. Sections that did not change stay the same objects. */
export const usePlan = (): Plan | null => useWatched(useOpenPlan().session.live.plan)

/** The plan as it stands when asked; draws nothing anew. */
export function useAskPlan(): () => Plan | null {
  const { session } = useOpenPlan()
  return useCallback(() => {
    session.judgeNow()
    return session.live.plan.get()
  }, [session])
}

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

/** As what this user acts in the plan; null while there is none to act in. */
export function useActor(): Actor | null {
  const { user, organisationRole } = useSession().me
  const members = usePlanOutline()?.members
  return useMemo(() => {
    const account = { id: user.id, organisationAdministrator: organisationRole === 'administrator' }
    return members ? actorOf({ members }, account) : null
  }, [members, user.id, organisationRole])
}
