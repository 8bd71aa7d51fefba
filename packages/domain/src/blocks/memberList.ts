/** The member municipalities (medlemskommuner), with their fee where the plan states it. */
import { z } from 'zod'
import { kronorSchema } from '../budget/amount.ts'
import { blockIdSchema, rowIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

export const memberListRowSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  /** Member fee (medlemsavgift). */
  kronor: kronorSchema.nullable(),
  note: wordsOrNullSchema,
})

export const memberListSchema = z.object({
  type: z.literal('memberList'),
  id: blockIdSchema,
  title: z.string(),
  rows: z.array(memberListRowSchema),
})
export type MemberList = z.infer<typeof memberListSchema>
