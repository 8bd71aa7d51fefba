/** An activity (aktivitet, nyckelaktivitet): what is done, by whom, when. */
import { z } from 'zod'
import { blockIdSchema, lineIdSchema, userIdSchema } from '../ids.ts'

export const activitySchema = z.object({
  type: z.literal('activity'),
  id: blockIdSchema,
  text: z.string(),
  /** The goals it serves, in this section or another. */
  goalIds: z.array(blockIdSchema),
  /** Members who answer for it; empty means that the section's owners do. */
  ownerIds: z.array(userIdSchema),
  /** Someone who answers for it and has no account, in the plan's own words. */
  ownerText: z.string().nullable(),
  /** "När", in the plan's own words; null when the plan does not say. */
  time: z.string().nullable(),
  /** Budget lines that pay for it. */
  lineIds: z.array(lineIdSchema).default([]),
})
export type Activity = z.infer<typeof activitySchema>
