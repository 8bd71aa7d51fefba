import {
  blockIdSchema,
  lineIdSchema,
  planIdSchema,
  planStateSchema,
  sectionIdSchema,
  threadIdSchema,
} from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from '../../api/answers.ts'
import { request } from '../../api/request.ts'

const hitSchema = z.object({
  sectionId: sectionIdSchema.nullable(),
  blockId: blockIdSchema.nullable(),
  lineId: lineIdSchema.nullable(),
  threadId: threadIdSchema.nullable(),
  section: z.string().nullable(),
  excerpt: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
})

const answerSchema = answers<Server['search']['$get']>()(
  z.object({
    plans: z.array(
      z.object({
        planId: planIdSchema,
        title: z.string(),
        year: z.int(),
        state: planStateSchema,
        hits: z.array(hitSchema),
      }),
    ),
    hasMore: z.boolean(),
  }),
)
export type FoundPlan = z.infer<typeof answerSchema>['plans'][number]

/** Every plan that one may read. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) =>
      request(answerSchema, `/api/search?${new URLSearchParams({ q: words })}`, { signal }),
    enabled: words !== '',
  })
