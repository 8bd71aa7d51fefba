/** Whose notices are to be mailed, and what has become of it. */
import type { Notice, NoticeId } from '@samplan/domain'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { toNotice, type Reader } from './noticeRow.ts'
import { readableNotices } from './readableNotices.ts'

export interface Addressee extends Reader {
  /** How often in a row the mail server has not taken the mail. */
  readonly failures: number
}

/** Milliseconds since the epoch. */
export interface DueDigests {
  /** What came earlier is mailed no more. */
  readonly since: number
  /** The first notice has come by then. */
  readonly upto: number
  readonly now: number
}

export interface Digests {
  /** Those for whom something is unread and unmailed, and whose mail may be tried now. */
  due(due: DueDigests): Promise<readonly Addressee[]>
  /** What is unread and unmailed, oldest first. */
  unmailed(reader: Reader, since: number): Promise<readonly Notice[]>
  /** The mail server has taken them. */
  mailed(reader: Reader, ids: readonly NoticeId[], at: number): Promise<void>
  failed(reader: Reader, retryAt: number): Promise<void>
}

export const createDigests = (kysely: Kysely<Tables>): Digests => ({
  due: (due) => dueAddressees(kysely, due),
  unmailed: async ({ organisationId, userId }, since) => {
    const rows = await unmailed(kysely)
      .selectAll('notice')
      .where('notice.organisation_id', '=', organisationId)
      .where('notice.user_id', '=', userId)
      .where('notice.at', '>=', since)
      .orderBy('notice.at')
      .orderBy('notice.id')
      .execute()
    return rows.map(toNotice)
  },
  mailed: (reader, ids, at) =>
    kysely.transaction().execute((transaction) => markMailed(transaction, reader, ids, at)),
  failed: async ({ organisationId, userId }, retryAt) => {
    await kysely
      .insertInto('mail_retry')
      .values({ organisation_id: organisationId, user_id: userId, failures: 1, retry_at: retryAt })
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'user_id']).doUpdateSet((eb) => ({
          failures: eb('mail_retry.failures', '+', 1),
          retry_at: retryAt,
        })),
      )
      .execute()
  },
})

const unmailed = (kysely: Kysely<Tables>) =>
  readableNotices(kysely).where('read_at', 'is', null).where('mailed_at', 'is', null)

/** Whoever has left the organisation is mailed nothing, whatever plans say. */
async function dueAddressees(kysely: Kysely<Tables>, { since, upto, now }: DueDigests): Promise<Addressee[]> {
  const rows = await unmailed(kysely)
    .innerJoin('organisation_member', (join) =>
      join
        .onRef('organisation_member.organisation_id', '=', 'notice.organisation_id')
        .onRef('organisation_member.user_id', '=', 'notice.user_id'),
    )
    .leftJoin('mail_retry', (join) =>
      join
        .onRef('mail_retry.organisation_id', '=', 'notice.organisation_id')
        .onRef('mail_retry.user_id', '=', 'notice.user_id'),
    )
    .select(['notice.organisation_id', 'notice.user_id', 'mail_retry.failures'])
    .where('notice.at', '>=', since)
    .where((eb) => eb.or([eb('mail_retry.retry_at', 'is', null), eb('mail_retry.retry_at', '<=', now)]))
    .groupBy(['notice.organisation_id', 'notice.user_id', 'mail_retry.failures'])
    .having((eb) => eb(eb.fn.min('notice.at'), '<=', upto))
    .orderBy('notice.user_id')
    .execute()
  return rows.map(({ organisation_id, user_id, failures }) => ({
    organisationId: organisation_id,
    userId: user_id,
    failures: failures ?? 0,
  }))
}

/** A statement takes some thousands of values, and notices may be more. */
const IDS_AT_A_TIME = 500

async function markMailed(
  transaction: Transaction<Tables>,
  { organisationId, userId }: Reader,
  ids: readonly NoticeId[],
  at: number,
): Promise<void> {
  for (let start = 0; start < ids.length; start += IDS_AT_A_TIME) {
    const some = ids.slice(start, start + IDS_AT_A_TIME)
    await transaction.updateTable('notice').set({ mailed_at: at }).where('id', 'in', some).execute()
  }
  await transaction
    .deleteFrom('mail_retry')
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .execute()
}
