import type { SectionId } from '@samplan/domain'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** When the section last changed while this page was open, to the minute; null if it has not. */
export function useChangedAt(sectionId: SectionId): number | null {
  const doc = useWatched(useOpenPlan().session.sectionDoc(sectionId))
  return useWatched(doc.changedAt)
}
