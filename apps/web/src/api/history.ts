/** What has become of a section, and by whom. */
import { blockSchema, textPlaceSchema, userIdSchema, type PlanId, type SectionId } from '@samplan/domain'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'
import { request } from './request.ts'

type Routes = Server['plans'][':planId']['sections'][':sectionId']['history']

/** Milliseconds since the epoch. */
const time = z.int()
const count = z.int().nonnegative()

const contributionSchema = z.object({
  /** Several, where they wrote beside each other. */
  authors: z.array(userIdSchema).readonly(),
  from: time,
  to: time,
  fromSeq: z.int(),
  toSeq: z.int(),
  /** Wrote an earlier moment back. */
  isRestoration: z.boolean(),
  /** Words. */
  inserted: count,
  deleted: count,
  fields: count,
  amounts: count,
})
export type Contribution = z.infer<typeof contributionSchema>

const historySchema = answers<Routes['$get']>()(
  z.object({
    /** The last update of the section's log. */
    seq: count,
    madeAt: time.nullable(),
    contributions: z.array(contributionSchema),
    next: z.int().nullable(),
  }),
)

const momentSchema = z.object({ seq: z.int(), at: time, blocks: z.array(blockSchema).readonly() })
export type Moment = z.infer<typeof momentSchema>

/** Not tied to the server's type: that of a block, which holds blocks, is lost on its way through JSON. */
const comparisonSchema = z.object({ from: momentSchema, to: momentSchema })

const authorsSchema = answers<Routes['authorship']['$get']>()(
  z.object({
    seq: count,
    texts: z.array(
      z.object({
        place: textPlaceSchema,
        spans: z
          .array(
            z.object({
              from: count,
              to: count,
              author: userIdSchema,
              at: time,
              suggestedBy: userIdSchema.nullable(),
            }),
          )
          .readonly(),
      }),
    ),
  }),
)

export type AuthoredText = z.infer<typeof authorsSchema>['texts'][number]

/** After the update of that number, or when the section was approved. */
export type MomentName = number | 'approved'

const path = (planId: PlanId, sectionId: SectionId): string =>
  `/api/plans/${planId}/sections/${encodeURIComponent(sectionId)}/history`

export const historyKey = (planId: PlanId, sectionId: SectionId) =>
  ['plans', planId, 'history', sectionId] as const

/** Newest first, a page at a time. */
export const historyQuery = (planId: PlanId, sectionId: SectionId) =>
  infiniteQueryOptions({
    queryKey: [...historyKey(planId, sectionId), 'sittings'],
    queryFn: ({ signal, pageParam }) =>
      request(
        historySchema,
        pageParam === null ? path(planId, sectionId) : `${path(planId, sectionId)}?before=${pageParam}`,
        { signal },
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })

/** `to` null: now. */
export const comparisonQuery = (planId: PlanId, sectionId: SectionId, from: MomentName, to: number | null) =>
  queryOptions({
    queryKey: [...historyKey(planId, sectionId), 'compare', from, to],
    queryFn: ({ signal }) =>
      request(
        comparisonSchema,
        `${path(planId, sectionId)}/compare?from=${from}${to === null ? '' : `&to=${to}`}`,
        { signal },
      ),
    staleTime: 0,
  })

export const authorsQuery = (planId: PlanId, sectionId: SectionId) =>
  queryOptions({
    queryKey: [...historyKey(planId, sectionId), 'authors'],
    queryFn: ({ signal }) => request(authorsSchema, `${path(planId, sectionId)}/authorship`, { signal }),
    staleTime: 0,
  })

/** The last update of the section's log as the server has it. @throws ApiError */
export const latestMoment = async (planId: PlanId, sectionId: SectionId): Promise<number> =>
  (await request(historySchema, `${path(planId, sectionId)}?limit=1`)).seq
