/** An overarching goal (övergripande mål); its ordinal is its place in the list. */
import { z } from 'zod'
import { overarchingGoalIdSchema } from '../ids.ts'
import { lineOfText } from '../text/lineOfText.ts'

export const overarchingGoalSchema = z.object({
  id: overarchingGoalIdSchema,
  text: lineOfText(1000),
  shortLabel: lineOfText(100).nullable(),
})
export type OverarchingGoal = z.infer<typeof overarchingGoalSchema>
