import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { inboxQuery } from '../../../api/inbox.ts'

/** Milliseconds. */
const PERIOD = 60_000

/** Null until it is known. Asked for again by and by; an open plan hears of news at once. */
export function useUnreadCount(): number | null {
  const { planId } = useParams({ strict: false })
  const { data } = useInfiniteQuery({
    ...inboxQuery,
    refetchInterval: planId === undefined ? PERIOD : false,
    refetchOnWindowFocus: 'always',
  })
  return data?.pages[0]?.unread ?? null
}
