import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { inboxQuery } from '../../../api/inbox.ts'
import { useNews } from '../../../sync/index.ts'

/** Reads the inbox anew as soon as the open plan hears that there is something in it. */
export function InboxNews() {
  const news = useNews()
  const queryClient = useQueryClient()
  useEffect(() => {
    if (news > 0) void queryClient.invalidateQueries({ queryKey: inboxQuery.queryKey })
  }, [news, queryClient])
  return null
}
