import type { ThreadId } from '@samplan/domain'
import { useSyncExternalStore } from 'react'
import { useComments } from '../state/commentsContext.ts'

/** Is the thread the one that is open? Draws anew only when the answer changes. */
export function useIsActive(threadId: ThreadId): boolean {
  const { active } = useComments()
  return useSyncExternalStore(active.subscribe, () => active.get() === threadId)
}
