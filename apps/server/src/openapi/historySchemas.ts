import { blockSchema, textPlaceSchema, userIdSchema } from '@samplan/domain'
import { z } from 'zod'

/** Milliseconds since the epoch. */
const time = z.int()
const count = z.int().nonnegative()

const momentAnswerSchema = z.object({ seq: z.int(), at: time, blocks: z.array(blockSchema) })

export const historySchemas = {
  History: z.object({
    seq: count,
    madeAt: time.nullable(),
    contributions: z.array(
      z.object({
        authors: z.array(userIdSchema),
        from: time,
        to: time,
        fromSeq: z.int(),
        toSeq: z.int(),
        isRestoration: z.boolean(),
        inserted: count,
        deleted: count,
        fields: count,
        amounts: count,
      }),
    ),
    next: z.int().nullable(),
  }),
  Moment: momentAnswerSchema,
  TwoMoments: z.object({ from: momentAnswerSchema, to: momentAnswerSchema }),
  SectionAuthors: z.object({
    seq: count,
    texts: z.array(
      z.object({
        place: textPlaceSchema,
        spans: z.array(
          z.object({
            from: count,
            to: count,
            author: userIdSchema,
            at: time,
            suggestedBy: userIdSchema.nullable(),
          }),
        ),
      }),
    ),
  }),
}
