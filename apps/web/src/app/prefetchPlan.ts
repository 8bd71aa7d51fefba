import { planIdSchema } from '@samplan/domain'
import type { QueryClient } from '@tanstack/react-query'
import { planQuery } from '../api/queries.ts'

/** Asks for a plan without waiting for it; an id that is none is left to the page to tell. */
export function prefetchPlan(queryClient: QueryClient, planId: string): void {
  const id = planIdSchema.safeParse(planId)
  if (id.success) void queryClient.prefetchQuery(planQuery(id.data))
}
