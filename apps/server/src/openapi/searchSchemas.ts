/** What a search finds, as it travels. */
import {
  blockIdSchema,
  lineIdSchema,
  planIdSchema,
  planStateSchema,
  sectionIdSchema,
  threadIdSchema,
} from '@samplan/domain'
import { z } from 'zod'

const hitSchema = z.object({
  sectionId: sectionIdSchema.nullable(),
  blockId: blockIdSchema.nullable(),
  lineId: lineIdSchema.nullable(),
  threadId: threadIdSchema.nullable(),
  section: z.string().nullable(),
  excerpt: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
})

export const searchSchemas = {
  SearchAnswer: z.object({
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
}
