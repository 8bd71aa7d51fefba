/**
 * An indicator (indikator). Its values are kept as written ("10–20 %", "närmare 400"): a plan states measures in words
 * as often as in figures, and rounding them to numbers would invent precision. Null is unknown and shows as –.
 */
import { z } from 'zod'
import { blockIdSchema } from '../ids.ts'

export const indicatorSchema = z.object({
  type: z.literal('indicator'),
  id: blockIdSchema,
  name: z.string(),
  goalIds: z.array(blockIdSchema),
  baseline: z.string().nullable(),
  target: z.string().nullable(),
  outcome: z.string().nullable(),
  unit: z.string().nullable(),
  source: z.string().nullable(),
})
export type Indicator = z.infer<typeof indicatorSchema>
