import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from '../api/me.ts'
import type { AppRouter } from './router.ts'
import { SIGNED_IN_ROUTE_ID } from './routes.tsx'

/**
 * Asks at once for what the first page will need: who is signed in, and the page's code. Left to itself the router asks
 * for one after the other, and begins when the words are here.
 */
export function beginLoading(router: AppRouter, queryClient: QueryClient): void {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname)
  if (routes.some(({ id }) => id === SIGNED_IN_ROUTE_ID)) void queryClient.prefetchQuery(meQuery)
  for (const route of routes) void router.loadRouteChunk(route)
}
