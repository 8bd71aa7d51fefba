/** What one person is told of: in the app at once, and by mail in a digest. */
import { z } from 'zod'
import { noticeIdSchema, planIdSchema, sectionIdSchema, threadIdSchema, userIdSchema } from '../ids.ts'

export const noticeKindSchema = z.enum([
  'comment',
  'reply',
  'mention',
  'answer-required',
  'suggestion',
  'suggestion-accepted',
  'suggestion-declined',
  'thread-resolved',
  'thread-reopened',
  'section-ready',
  'section-returned',
  'section-approved',
  /** "Ändra direkt": somebody of the review wrote in the section. */
  'section-changed-by-reviewer',
  'section-changed-after-approval',
  'section-assigned',
  'due-soon',
  'overdue',
  'reminder',
  'freeze-announced',
  'plan-frozen',
  'plan-returned',
  'plan-decided',
  'plan-adopted',
])
export type NoticeKind = z.infer<typeof noticeKindSchema>

export const noticeSchema = z.object({
  id: noticeIdSchema,
  kind: noticeKindSchema,
  planId: planIdSchema,
  sectionId: sectionIdSchema.nullable(),
  threadId: threadIdSchema.nullable(),
  /** Null where the server itself tells (a deadline). */
  by: userIdSchema.nullable(),
  at: z.int().nonnegative(),
  /** The first words of what was written, the note of a returned section, the day of a deadline. */
  excerpt: z.string().max(300).nullable(),
  readAt: z.int().nonnegative().nullable(),
})
export type Notice = z.infer<typeof noticeSchema>
/** Whom it is for is said beside it. */
export type NewNotice = Pick<Notice, 'kind' | 'planId' | 'sectionId' | 'threadId' | 'by' | 'at' | 'excerpt'>
