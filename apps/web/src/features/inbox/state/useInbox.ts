import type { Notice } from '@samplan/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { inboxQuery } from '../../../api/inbox.ts'

export interface Inbox {
  /** Those that have been read from the server, newest first; null until any have. */
  readonly notices: readonly Notice[] | null
  readonly error: Error | null
  /** Reads older ones; null where there are none. */
  readonly readOlder: (() => void) | null
  readonly isReadingOlder: boolean
}

export function useInbox(): Inbox {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(inboxQuery)
  const notices = useMemo(() => data?.pages.flatMap((page) => page.notices) ?? null, [data])
  return {
    notices,
    error,
    readOlder: hasNextPage ? () => void fetchNextPage() : null,
    isReadingOlder: isFetchingNextPage,
  }
}

/** The unread ones among the newest. */
export function useUnreadNotices(): readonly Notice[] {
  const { notices } = useInbox()
  return useMemo(() => notices?.filter(({ readAt }) => readAt === null) ?? [], [notices])
}
