/** Follow-up instructions (uppföljning): what is counted, how, by whom, and in which report. */
import { z } from 'zod'
import { blockIdSchema, rowIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

export const followUpRowSchema = z.object({
  id: rowIdSchema,
  what: z.string(),
  measures: wordsOrNullSchema,
  responsible: wordsOrNullSchema,
  /** "Delårsredovisning per 30 juni". */
  occasion: wordsOrNullSchema,
})

export const followUpSchema = z.object({
  type: z.literal('followUp'),
  id: blockIdSchema,
  title: z.string(),
  rows: z.array(followUpRowSchema),
})
export type FollowUp = z.infer<typeof followUpSchema>
