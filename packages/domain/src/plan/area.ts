/** A strategic area (strategiskt område, sakområde), with the other names it goes by. */
import { z } from 'zod'
import { areaIdSchema, overarchingGoalIdSchema } from '../ids.ts'
import { lineOfText } from '../text/lineOfText.ts'

export const areaSchema = z.object({
  id: areaIdSchema,
  title: lineOfText(300).min(1),
  altTitles: z.array(lineOfText(300).min(1)),
  /** Overarching goals the area as a whole serves. */
  overarchingGoalIds: z.array(overarchingGoalIdSchema),
})
export type StrategicArea = z.infer<typeof areaSchema>
