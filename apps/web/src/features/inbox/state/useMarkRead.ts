import type { NoticeId } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { inboxQuery, markNoticesRead } from '../../../api/inbox.ts'
import { withAllRead, withRead } from '../model/readPages.ts'

interface MarkRead {
  /** Shown at once. That a mark did not get through is seen when the inbox is read anew, and troubles nobody. */
  readonly one: (id: NoticeId) => void
  /** @throws ApiError */
  readonly all: () => Promise<void>
}

export function useMarkRead(): MarkRead {
  const queryClient = useQueryClient()
  const refresh = useCallback(
    () => queryClient.invalidateQueries({ queryKey: inboxQuery.queryKey }),
    [queryClient],
  )
  return useMemo(
    () => ({
      one: (id) => {
        queryClient.setQueryData(
          inboxQuery.queryKey,
          (data) => data && { ...data, pages: withRead(data.pages, id, Date.now()) },
        )
        void markNoticesRead({ ids: [id] }).then(refresh, refresh)
      },
      all: async () => {
        await markNoticesRead({ all: true })
        queryClient.setQueryData(
          inboxQuery.queryKey,
          (data) => data && { ...data, pages: withAllRead(data.pages, Date.now()) },
        )
        await refresh()
      },
    }),
    [queryClient, refresh],
  )
}
