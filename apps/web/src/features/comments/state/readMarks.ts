import type { Thread, ThreadId } from '@samplan/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { markThreadRead, readMarksQuery, type ReadMarks } from '../../../api/readMarks.ts'
import { useSession } from '../../../session/index.ts'
import { usePlanId } from '../../../sync/index.ts'

interface Reading {
  /** Somebody else has said something since this person last looked. */
  readonly isUnread: (thread: Thread) => boolean
  readonly markRead: (threadId: ThreadId, at: number) => void
}

export function useReadMarks(): Reading {
  const planId = usePlanId()
  const me = useSession().me.user.id
  const client = useQueryClient()
  const { data } = useQuery(readMarksQuery(planId))
  const markRead = useCallback(
    (threadId: ThreadId, at: number) => {
      const { queryKey } = readMarksQuery(planId)
      const known = client.getQueryData(queryKey)
      if (!known || (known.threads[threadId] ?? -1) >= at) return
      const threads: ReadMarks['threads'] = { ...known.threads }
      threads[threadId] = at
      client.setQueryData(queryKey, (): ReadMarks => ({ ...known, threads }))
      // Without a network it stays unread for the next visit, and nobody is the worse for it.
      markThreadRead(planId, threadId, at).catch(() => undefined)
    },
    [client, planId],
  )
  const isUnread = ({ id, messages, by, at }: Thread): boolean => {
    if (!data) return false
    const readUpTo = data.threads[id] ?? -1
    return [...messages, { by, at }].some((said) => said.by !== me && said.at > readUpTo)
  }
  return { isUnread, markRead }
}
