import { threadIdSchema, type ThreadId } from '@samplan/domain'
import { useEffect, useRef } from 'react'
import { useThread } from '../../../sync/index.ts'
import { useComments } from '../state/commentsContext.ts'
import { passageOf } from '../state/passageOnPage.ts'

/** Where the words of a closed thread, or of one whose words are gone, are not to be waited for. Milliseconds. */
const PATIENCE = 3000
const LOOK_AGAIN = 100

/** A link to a thread opens it at its words, once both have arrived: the text comes first, and its comments later. */
export function useThreadInAddress(threadId: ThreadId | null): void {
  const { open } = useComments()
  const isHere = useThread(threadId) !== null
  const opened = useRef<ThreadId | null>(null)
  useEffect(() => {
    if (threadId === null || !isHere || opened.current === threadId) return undefined
    const until = performance.now() + PATIENCE
    const look = () => {
      if (!passageOf(threadId) && performance.now() < until) return
      clearInterval(timer)
      opened.current = threadId
      open(threadId)
    }
    const timer = setInterval(look, LOOK_AGAIN)
    look()
    return () => clearInterval(timer)
  }, [threadId, isHere, open])
}

export const threadIn = (search: { readonly trad?: string }): ThreadId | null =>
  threadIdSchema.safeParse(search.trad).data ?? null
