import { actorIn, type Actor, type Plan, type Section, type SectionId } from '@samplan/domain'
import { useMemo, useSyncExternalStore } from 'react'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** The live plan; null until there is anything to read. Sections that did not change stay the same objects. */
export const usePlan = (): Plan | null => useWatched(useOpenPlan().session.live.plan)

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
  const members = usePlan()?.members
  return useMemo(() => (members ? actorIn({ members }, userId) : null), [members, userId])
}
