import { freezeReviewOf, type FreezeReview, type Plan, type Thread, type ThreadId } from '@samplan/domain'
import { useEffect, useMemo, useState } from 'react'
import { usePending } from '../../outbox/index.ts'
import { useIssues, useJudgeNow, useThreads } from '../../sync/index.ts'

export interface LiveReview {
  readonly review: FreezeReview
  /** The server has refused by it: it may be ahead of what this page has heard of. */
  readonly isFromServer: boolean
  /** Open, harmless, and not about to be closed. */
  readonly openThreads: readonly Thread[]
  /** Asked to be closed, and not yet closed. */
  readonly closing: number
  readonly showServers: (review: FreezeReview) => void
}

/** What stands in the way of a freeze at this moment: the function that the server asks too. */
export function useFreezeReview(plan: Plan): LiveReview {
  const threads = useThreads()
  const issues = useIssues()
  const pendingClosed = usePendingClosed()
  const { judgeAll } = useJudgeNow()
  const live = useMemo(() => freezeReviewOf(plan, threads, issues), [plan, threads, issues])
  const [servers, setServers] = useState<{ review: FreezeReview; instead: FreezeReview } | null>(null)
  // The threads come after the plan, and what they hold back must not wait for a pause in the writing.
  useEffect(judgeAll, [judgeAll, threads])
  const isFromServer = servers !== null && servers.instead === live
  const open = useMemo(() => {
    const harmless = new Set(live.openThreads)
    return threads.filter(({ id }) => harmless.has(id))
  }, [live, threads])
  return {
    review: isFromServer ? servers.review : live,
    isFromServer,
    openThreads: open.filter(({ id }) => !pendingClosed.has(id)),
    closing: open.filter(({ id }) => pendingClosed.has(id)).length,
    showServers: (review) => setServers({ review, instead: live }),
  }
}

function usePendingClosed(): ReadonlySet<ThreadId> {
  const pending = usePending()
  return useMemo(
    () =>
      new Set(
        pending.flatMap(({ command, state }) =>
          command.type === 'close-threads' && state !== 'failed'
            ? command.threads.map(({ threadId }) => threadId)
            : [],
        ),
      ),
    [pending],
  )
}
