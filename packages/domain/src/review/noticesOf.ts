/** Who is told what of an entry of the activity log: at most one notice a person, never who did it, members alone. */
import { z } from 'zod'
import { userIdSchema, type SectionId, type UserId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { effectiveOwners } from '../policies/owners.ts'
import { roleHas } from '../policies/rights.ts'
import type { ActivityEntry } from './activity.ts'
import { caseNotices } from './caseNotices.ts'
import type { NewNotice } from './notice.ts'
import type { Thread } from './thread.ts'
import { threadNotices } from './threadNotices.ts'
import { noticeExcerpt, type Told } from './told.ts'

/** The plan as it stands when people are told. */
export interface NoticeContext {
  readonly outline: Outline
  /** The one that the entry names; null where there is none, or no longer. */
  readonly thread: Thread | null
}

export interface AddressedNotice {
  readonly userId: UserId
  readonly notice: NewNotice
}

export function noticesOf(entry: ActivityEntry, context: NoticeContext): AddressedNotice[] {
  const { planId, by, at, subject } = entry
  const members = new Set(context.outline.members.map(({ userId }) => userId))
  const notices = new Map<UserId, NewNotice>()
  const sectionId = context.thread?.sectionId ?? subject.sectionId
  // What comes first is the most specific: who is mentioned in an answer hears of the mention.
  for (const { kind, userIds, excerpt } of toldBy(entry, context)) {
    for (const userId of userIds) {
      if (userId === by || !members.has(userId) || notices.has(userId)) continue
      notices.set(userId, { kind, planId, sectionId, threadId: subject.threadId, by, at, excerpt })
    }
  }
  return [...notices].map(([userId, notice]) => ({ userId, notice }))
}

function toldBy(entry: ActivityEntry, { outline, thread }: NoticeContext): Told[] {
  const { sectionId, threadId } = entry.subject
  // A thread that has been taken away again has nothing left to open.
  if (threadId !== null) return thread === null ? [] : threadNotices(entry, outline, thread)
  return sectionId === null ? caseNotices(entry, outline) : sectionNotices(entry, outline, sectionId)
}

function sectionNotices(entry: ActivityEntry, outline: Outline, sectionId: SectionId): Told[] {
  switch (entry.type) {
    case 'set-section-status':
      return statusNotices(entry, outline, sectionId)
    case 'assign-owners':
      return [{ kind: 'section-assigned', userIds: newOwners(entry), excerpt: null }]
    case 'remind-owners':
      return [{ kind: 'reminder', userIds: ownersIn(entry.to), excerpt: null }]
    case 'section-changed-by-reviewer':
      return [{ kind: entry.type, userIds: effectiveOwners(outline, sectionId), excerpt: null }]
    case 'section-changed-after-approval':
      return [{ kind: entry.type, userIds: reviewersOf(outline), excerpt: null }]
    default:
      return []
  }
}

const statusSchema = z.object({
  /** Missing where it has stayed the same: approved again. */
  status: z.string().default('approved'),
  note: z.string().nullable().default(null),
  by: userIdSchema.nullable().default(null),
})

function statusNotices({ from, to }: ActivityEntry, outline: Outline, sectionId: SectionId): Told[] {
  const [before, after] = [statusSchema.safeParse(from).data, statusSchema.safeParse(to).data]
  const excerpt = noticeExcerpt(after?.note)
  const answering = effectiveOwners(outline, sectionId)
  // Whoever had marked it ready waits for the answer, also without owning it.
  const waiting = before?.status === 'ready' && before.by ? [...answering, before.by] : answering
  switch (after?.status) {
    case 'ready':
      return [{ kind: 'section-ready', userIds: reviewersOf(outline), excerpt }]
    case 'returned':
      return [{ kind: 'section-returned', userIds: waiting, excerpt }]
    case 'approved':
      return [{ kind: 'section-approved', userIds: waiting, excerpt }]
    default:
      return []
  }
}

const reviewersOf = ({ members }: Outline): UserId[] =>
  members.filter(({ role }) => roleHas(role, 'review')).map(({ userId }) => userId)

const ownersSchema = z.object({ ownerIds: z.array(userIdSchema) })

const ownersIn = (value: ActivityEntry['to']): UserId[] => ownersSchema.safeParse(value).data?.ownerIds ?? []

const newOwners = ({ from, to }: ActivityEntry): UserId[] => {
  const before = new Set(ownersIn(from))
  return ownersIn(to).filter((userId) => !before.has(userId))
}
