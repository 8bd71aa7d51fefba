/** A comment thread, as far as the rules look at it. */
import { z } from 'zod'
import { blockIdSchema, sectionIdSchema, threadIdSchema } from '../ids.ts'

export const threadSchema = z.object({
  id: threadIdSchema,
  sectionId: sectionIdSchema,
  blockId: blockIdSchema.nullable(),
  /** The director marked it "Måste besvaras". */
  mustBeAnswered: z.boolean(),
  resolved: z.boolean(),
  suggestion: z.enum(['none', 'open', 'accepted', 'declined']),
})
export type Thread = z.infer<typeof threadSchema>
