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

/** The condition where the commitment's own words do not say it already; plans mostly have it within the sentence. */
export const conditionBeside = ({ text, condition }: Pick<Commitment, 'text' | 'condition'>): string | null =>
  condition !== null && text.includes(condition) ? null : condition
