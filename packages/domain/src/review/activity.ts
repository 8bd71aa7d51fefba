/** An entry of a plan's activity log: what somebody did to it besides writing in it. Append-only. */
import { z } from 'zod'
import { planIdSchema, sectionIdSchema, threadIdSchema, userIdSchema } from '../ids.ts'
import { stampSchema } from './stamp.ts'

/** What it was done to; the plan itself where all are null. */
export const activitySubjectSchema = z.object({
  sectionId: sectionIdSchema.nullable(),
  threadId: threadIdSchema.nullable(),
  userId: userIdSchema.nullable(),
})
export type ActivitySubject = z.infer<typeof activitySubjectSchema>

/** Before the log has taken it. */
export const newActivityEntrySchema = z.object({
  planId: planIdSchema,
  /** A command's type, or that of an event which no command makes (`section-changed-by-reviewer`). */
  type: z.string().min(1).max(60),
  subject: activitySubjectSchema,
  /** What it changed, as it was; null where there was nothing. */
  from: z.json(),
  to: z.json(),
})
export type NewActivityEntry = z.infer<typeof newActivityEntrySchema>

export const activityEntrySchema = newActivityEntrySchema.extend({
  /** Gapless per plan, from 1. */
  seq: z.int().positive(),
  ...stampSchema.shape,
})
export type ActivityEntry = z.infer<typeof activityEntrySchema>
