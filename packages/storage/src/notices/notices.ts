/** What people are told of, and what they have read of it. */
import type { Notice, NoticeId, PlanId, ThreadId, UserId } from '@samplan/domain'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { toNotice, type PendingNotice, type Reader } from './noticeRow.ts'
import { readableNotices } from './readableNotices.ts'
import { insertNotices, tellOfEntries, type ToldEntries } from './tellOfEntries.ts'

export interface Notices {
  /** Up to which entry of the activity log people have been told: 0 where they have not. */
  cursor(planId: PlanId): Promise<number>
  cursors(): Promise<ReadonlyMap<PlanId, number>>
  /** Returns who has got a notice; null where another has told of these entries already. */
  tell(entries: ToldEntries, notices: readonly PendingNotice[]): Promise<ReadonlySet<UserId> | null>
  /** Notices that no entry gives. Returns who has got one that they had not got before. */
  add(notices: readonly PendingNotice[]): Promise<ReadonlySet<UserId>>
  /** How many have been told of any of these occasions. */
  countTold(planId: PlanId, occasions: readonly string[]): Promise<number>
  /** Newest first, of plans that one may read. @param before only what stands after this one */
  list(
    reader: Reader,
    page: { readonly before: NoticeId | null; readonly limit: number },
  ): Promise<readonly Notice[]>
  countUnread(reader: Reader): Promise<number>
  markRead(reader: Reader, ids: readonly NoticeId[], at: number): Promise<void>
  markAllRead(reader: Reader, at: number): Promise<void>
  /** Returns whether any was unread. */
  markThreadsRead(reader: Reader, planId: PlanId, ids: readonly ThreadId[], at: number): Promise<boolean>
}

export function createNotices(kysely: Kysely<Tables>): Notices {
  return {
    cursor: async (planId) => {
      const query = kysely.selectFrom('notice_cursor').select('seq').where('plan_id', '=', planId)
      return (await query.executeTakeFirst())?.seq ?? 0
    },
    cursors: async () => {
      const rows = await kysely.selectFrom('notice_cursor').select(['plan_id', 'seq']).execute()
      return new Map(rows.map(({ plan_id, seq }) => [plan_id, seq]))
    },
    tell: (entries, notices) => tellOfEntries(kysely, entries, notices),
    add: (notices) => insertNotices(kysely, notices),
    countTold: (planId, occasions) => countTold(kysely, planId, occasions),
    list: (reader, page) => list(kysely, reader, page),
    countUnread: async (reader) => {
      const query = of(reader, readableNotices(kysely)).where('read_at', 'is', null)
      const { count } = await query.select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()
      return Number(count)
    },
    markRead: async (reader, ids, at) => {
      if (ids.length > 0) await unread(kysely, reader, at).where('id', 'in', ids).execute()
    },
    markAllRead: async (reader, at) => {
      await unread(kysely, reader, at).execute()
    },
    markThreadsRead: async (reader, planId, ids, at) => {
      if (ids.length === 0) return false
      const query = unread(kysely, reader, at).where('plan_id', '=', planId).where('thread_id', 'in', ids)
      return (await query.executeTakeFirst()).numUpdatedRows > 0n
    },
  }
}

const of = ({ organisationId, userId }: Reader, query: ReturnType<typeof readableNotices>) =>
  query.where('notice.organisation_id', '=', organisationId).where('notice.user_id', '=', userId)

const unread = (kysely: Kysely<Tables>, { organisationId, userId }: Reader, at: number) =>
  kysely
    .updateTable('notice')
    .set({ read_at: at })
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)

async function countTold(
  kysely: Kysely<Tables>,
  planId: PlanId,
  occasions: readonly string[],
): Promise<number> {
  if (occasions.length === 0) return 0
  const { count } = await kysely
    .selectFrom('notice')
    .select((eb) => eb.fn.count('user_id').distinct().as('count'))
    .where('plan_id', '=', planId)
    .where('occasion', 'in', occasions)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function list(
  kysely: Kysely<Tables>,
  reader: Reader,
  { before, limit }: { readonly before: NoticeId | null; readonly limit: number },
): Promise<readonly Notice[]> {
  const last = kysely.selectFrom('notice as last').where('last.id', '=', before)
  const rows = await of(reader, readableNotices(kysely))
    .selectAll('notice')
    // Of several notices of one moment a page may end with any: the id decides.
    .$if(before !== null, (query) =>
      query.where(sql<boolean>`(notice.at, notice.id) < (${last.select('last.at')}, ${before})`),
    )
    .orderBy('notice.at', 'desc')
    .orderBy('notice.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toNotice)
}
