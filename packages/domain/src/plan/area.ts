/** A strategic area (strategiskt område, sakområde), with the other names it goes by. */
import { z } from 'zod'
import { areaIdSchema, overarchingGoalIdSchema } from '../ids.ts'

export const areaSchema = z.object({
  id: areaIdSchema,
  title: z.string().min(1).max(300),
  altTitles: z.array(z.string().min(1).max(300)),
  /** Overarching goals the area as a whole serves. */
  overarchingGoalIds: z.array(overarchingGoalIdSchema),
})
export type StrategicArea = z.infer<typeof areaSchema>
