/** A goal of the year (mål). */
import { z } from 'zod'
import { areaIdSchema, blockIdSchema, overarchingGoalIdSchema } from '../ids.ts'
import { carriedBlockSchema } from './carriedFrom.ts'

export const goalSchema = z.object({
  type: z.literal('goal'),
  id: blockIdSchema,
  text: z.string(),
  /** "Bidrar till": the overarching goals it serves. */
  overarchingGoalIds: z.array(overarchingGoalIdSchema),
  /** Areas beside the one of its section; a goal may belong to several. */
  areaIds: z.array(areaIdSchema),
  /** When it shall be reached, in the plan's own words; null when the plan does not say. */
  due: z.string().nullable(),
  /** The goal of last year's plan that it goes on from; null for a new one. */
  carriedFrom: carriedBlockSchema.nullable().default(null),
})
export type Goal = z.infer<typeof goalSchema>
