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

/** Of the plan as a whole, and so without a section. */
export type PlanNoticeKind = Extract<NoticeKind, 'freeze-announced' | `plan-${string}`>
export const isPlanNotice = (kind: NoticeKind): kind is PlanNoticeKind =>
  kind === 'freeze-announced' || kind.startsWith('plan-')

export const noticeSchema = z.object({
  id: noticeIdSchema,
  kind: noticeKindSchema,
  planId: planIdSchema,
  sectionId: sectionIdSchema.nullable(),
  threadId: threadIdSchema.nullable(),
  /** Null where the server itself tells (a deadline). */
  by: userIdSchema.nullable(),
  at: z.int().nonnegative(),
  /**
   * The first words of what was written, the note of a returned section or plan, the name of a frozen version, the body
   * and paragraph of a decision; the day of a deadline, and the moment (ISO 8601) of an announced freeze.
   */
  excerpt: z.string().max(300).nullable(),
  readAt: z.int().nonnegative().nullable(),
})
export type Notice = z.infer<typeof noticeSchema>
/** Whom it is for is said beside it. */
export type NewNotice = Pick<Notice, 'kind' | 'planId' | 'sectionId' | 'threadId' | 'by' | 'at' | 'excerpt'>

/** What somebody wrote; null where the excerpt is a day or a moment, which the sentence says. */
export const quoteIn = ({ kind, excerpt }: Pick<Notice, 'kind' | 'excerpt'>): string | null =>
  WITH_TIME.has(kind) ? null : excerpt

const WITH_TIME: ReadonlySet<NoticeKind> = new Set(['due-soon', 'overdue', 'freeze-announced'])
