/** A commitment (åtagande), with the condition it may hang on. */
import { z } from 'zod'
import { areaIdSchema, blockIdSchema } from '../ids.ts'

export const commitmentSchema = z.object({
  type: z.literal('commitment'),
  id: blockIdSchema,
  text: z.string(),
  /** "Förutsatt att …"; null when it is unconditional. */
  condition: z.string().nullable(),
  areaIds: z.array(areaIdSchema),
})
export type Commitment = z.infer<typeof commitmentSchema>
