import type { NewNotice, Notice, NoticeId, OrganisationId, UserId } from '@samplan/domain'
import type { Insertable } from 'kysely'
import type { NoticeTable } from '../database/tables.ts'

/** A person in an organisation: whose notices, settings and mails are meant. */
export interface Reader {
  readonly organisationId: OrganisationId
  readonly userId: UserId
}

/** A notice on its way to one person. */
export interface PendingNotice extends NewNotice, Reader {
  readonly id: NoticeId
  /** What it tells of, unique in the plan: of one thing a person is told once. */
  readonly occasion: string
}

export const toNoticeColumns = (notice: PendingNotice): Insertable<NoticeTable> => ({
  id: notice.id,
  organisation_id: notice.organisationId,
  user_id: notice.userId,
  plan_id: notice.planId,
  occasion: notice.occasion,
  kind: notice.kind,
  section_id: notice.sectionId,
  thread_id: notice.threadId,
  by: notice.by,
  at: notice.at,
  excerpt: notice.excerpt,
  read_at: null,
  mailed_at: null,
})

export const toNotice = (row: NoticeTable): Notice => ({
  id: row.id,
  kind: row.kind,
  planId: row.plan_id,
  sectionId: row.section_id,
  threadId: row.thread_id,
  by: row.by,
  at: row.at,
  excerpt: row.excerpt,
  readAt: row.read_at,
})
