/** What was done to a plan besides writing in it. */
import { activityEntrySchema, userIdSchema, type PlanId, type SectionId, type UserId } from '@samplan/domain'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { request } from './request.ts'

// Checked, and not tied to the route's type: what an entry tells may be any JSON, of which the compiler gives up.
const activitySchema = z.object({
  entries: z.array(activityEntrySchema),
  /** Everybody whom these entries name. */
  people: z.array(z.object({ userId: userIdSchema, name: z.string() })),
  more: z.boolean(),
})

/** Null: whoever, wherever. */
export interface ActivityFilter {
  readonly by: UserId | null
  readonly sectionId: SectionId | null
}

const activityPath = (planId: PlanId): string => `/api/plans/${planId}/activity`

/** The whole log, as a file. */
export const activityExportPath = (planId: PlanId): string => `${activityPath(planId)}.jsonl`

/** Newest first. A page begins after the entry whose number it is asked for by; the first one has none. */
export const activityQuery = (planId: PlanId, { by, sectionId }: ActivityFilter) =>
  infiniteQueryOptions({
    queryKey: ['plans', planId, 'activity', by, sectionId],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams()
      if (pageParam > 0) search.set('before', String(pageParam))
      if (by !== null) search.set('by', by)
      if (sectionId !== null) search.set('section', sectionId)
      return request(activitySchema, `${activityPath(planId)}?${search}`, { signal })
    },
    initialPageParam: 0,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)?.seq : undefined),
  })
