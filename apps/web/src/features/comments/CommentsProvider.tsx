import { useCallback, useState, type ReactNode } from 'react'
import type { Thread } from '@samplan/domain'
import { usePending, withPending } from '../../outbox/index.ts'
import { useForeseenThreads } from '../../sync/index.ts'
import { CommentsState } from './state/CommentsState.ts'
import { CommentsContext } from './state/commentsContext.ts'

/** The comments of a page of the plan. What this person has asked for shows in them at once. */
export function CommentsProvider({ children }: { readonly children: ReactNode }) {
  const [comments] = useState(() => new CommentsState())
  const pending = usePending()
  useForeseenThreads(useCallback((threads: readonly Thread[]) => withPending(threads, pending), [pending]))
  return <CommentsContext value={comments}>{children}</CommentsContext>
}
