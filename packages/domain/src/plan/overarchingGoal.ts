/** An overarching goal (övergripande mål); its ordinal is its place in the list. */
import { z } from 'zod'
import { overarchingGoalIdSchema } from '../ids.ts'

export const overarchingGoalSchema = z.object({
  id: overarchingGoalIdSchema,
  text: z.string().max(1000),
  shortLabel: z.string().max(100).nullable(),
})
export type OverarchingGoal = z.infer<typeof overarchingGoalSchema>
