/** What the pages read over HTTP. The plan itself arrives live through `sync/`; these serve the pages outside it. */
import { issueSchema, planSchema, type PlanId } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { ApiError } from './apiError.ts'
import { keptRead } from './keptRead.ts'
import { request } from './request.ts'
import { demoSchema, peopleSchema, planListSchema, sessionsSchema, tokensSchema } from './schemas.ts'

const issuesSchema = z.array(issueSchema)

export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: keptRead(planListSchema, '/api/plans'),
})

export const planPath = (planId: PlanId): string => `/api/plans/${planId}/plan.json`

export const planQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'plan'],
    queryFn: keptRead(planSchema, planPath(planId)),
  })

export const issuesQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'issues'],
    queryFn: keptRead(issuesSchema, `/api/plans/${planId}/issues`),
  })

/** The members' names, which no document holds. */
export const peopleQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'people'],
    queryFn: keptRead(peopleSchema, `/api/plans/${planId}/people`),
  })

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => request(sessionsSchema, '/api/sessions', { signal }),
})

/** The keys of one's own programs. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => request(tokensSchema, '/api/tokens', { signal }),
})

/** The demo's accounts, or null where the server has none. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async ({ signal }) => {
    try {
      return await request(demoSchema, '/api/demo', { signal })
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
})
