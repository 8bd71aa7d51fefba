import type { SectionId } from '@samplan/domain'
import { useSyncExternalStore } from 'react'
import type { LastChange } from '../types.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** When somebody last wrote in the section, and who, where that is known; null if nobody has. */
export function useLastChange(sectionId: SectionId): LastChange | null {
  const { session } = useOpenPlan()
  const doc = useWatched(session.sectionDoc(sectionId))
  const seen = useWatched(doc.changedAt)
  const before = useSyncExternalStore(
    session.changes.subscribe,
    () => session.changes.get().get(sectionId) ?? null,
  )
  // An update that arrives says nothing of its author.
  return seen === null || (before !== null && before.at >= seen) ? before : { at: seen, by: null }
}
