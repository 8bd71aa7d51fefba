import type { ActivityEntry, PlanId, UserId } from '@samplan/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { activityQuery, type ActivityFilter } from '../../api/activity.ts'

interface Activity {
  /** Newest first; null until any have been read. */
  readonly entries: readonly ActivityEntry[] | null
  /** Everybody whom they name, members or not. */
  readonly names: ReadonlyMap<UserId, string>
  readonly error: Error | null
  /** Reads older ones; null where there are none. */
  readonly readOlder: (() => void) | null
  readonly isReadingOlder: boolean
}

export function useActivity(planId: PlanId, filter: ActivityFilter): Activity {
  const query = useInfiniteQuery(activityQuery(planId, filter))
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = query
  const read = useMemo(() => {
    const pages = data?.pages ?? []
    return {
      entries: data ? pages.flatMap((page) => page.entries) : null,
      names: new Map(
        pages.flatMap(({ people }) => people.map(({ userId, name }) => [userId, name] as const)),
      ),
    }
  }, [data])
  return {
    ...read,
    error,
    readOlder: hasNextPage ? () => void fetchNextPage() : null,
    isReadingOlder: isFetchingNextPage,
  }
}
