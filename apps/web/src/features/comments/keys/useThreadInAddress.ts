import { threadIdSchema, type ThreadId } from '@samplan/domain'
import { useEffect, useRef } from 'react'
import { useFollowedAgain } from '../../../frame/index.ts'
import { useIsPlaced } from '../../../sync/index.ts'
import { useComments } from '../state/commentsContext.ts'

/** A link to a thread opens it at its words, once both have arrived: the text comes first, and its comments later. */
export function useThreadInAddress(threadId: ThreadId | null): void {
  const { open } = useComments()
  const isPlaced = useIsPlaced(threadId)
  const opened = useRef<ThreadId | null>(null)
  useEffect(() => {
    if (threadId === null || !isPlaced || opened.current === threadId) return
    opened.current = threadId
    open(threadId)
  }, [threadId, isPlaced, open])
  useFollowedAgain(() => {
    if (threadId !== null && isPlaced) open(threadId)
  })
}

export const threadIn = (search: { readonly trad?: string }): ThreadId | null =>
  threadIdSchema.safeParse(search.trad).data ?? null
