import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Thread } from '@samplan/domain'
import { usePending, withPending } from '../../outbox/index.ts'
import { useForeseenThreads } from '../../sync/index.ts'
import { useDrafts } from './composer/useDrafts.ts'
import { composingSchema } from './state/Composing.ts'
import { CommentsState } from './state/CommentsState.ts'
import { CommentsContext } from './state/commentsContext.ts'
import { useFetchAhead } from './useFetchAhead.ts'

/** The comments of a page of the plan. What this person has asked for shows in them at once. */
export function CommentsProvider({ children }: { readonly children: ReactNode }) {
  const [comments] = useState(() => new CommentsState())
  const pending = usePending()
  useForeseenThreads(useCallback((threads: readonly Thread[]) => withPending(threads, pending), [pending]))
  useKeptComposing(comments)
  useFetchAhead()
  return <CommentsContext value={comments}>{children}</CommentsContext>
}

const WHERE = 'new.where'

/** A thread that was being written when the page was left is still there when one is back. */
function useKeptComposing(comments: CommentsState): void {
  const drafts = useDrafts()
  useEffect(() => {
    const kept = readJson(drafts.read(WHERE))
    const composing = composingSchema.safeParse(kept)
    if (composing.success) comments.restore(composing.data)
    return comments.composing.subscribe(() => {
      const now = comments.composing.get()
      drafts.write(WHERE, now ? JSON.stringify(now) : '')
    })
  }, [comments, drafts])
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
