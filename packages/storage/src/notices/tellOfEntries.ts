import type { OrganisationId, PlanId, UserId } from '@samplan/domain'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { toNoticeColumns, type PendingNotice } from './noticeRow.ts'

/** Entries of a plan's activity log of which people are told: those after `from`, up to `to`. */
export interface ToldEntries {
  readonly planId: PlanId
  readonly organisationId: OrganisationId
  readonly from: number
  readonly to: number
}

/**
 * The cursor moves in the transaction that stores the notices, and only from where it was: whatever crashes or runs twice,
 * each entry gives its notices once. Returns who has got one; null where another has told of these entries already.
 */
export const tellOfEntries = (
  kysely: Kysely<Tables>,
  entries: ToldEntries,
  notices: readonly PendingNotice[],
): Promise<ReadonlySet<UserId> | null> =>
  kysely
    .transaction()
    .execute(async (transaction) =>
      (await moveCursor(transaction, entries)) ? insertNotices(transaction, notices) : null,
    )

async function moveCursor(
  transaction: Transaction<Tables>,
  { planId, organisationId, from, to }: ToldEntries,
): Promise<boolean> {
  await transaction
    .insertInto('notice_cursor')
    .values({ plan_id: planId, organisation_id: organisationId, seq: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { numUpdatedRows } = await transaction
    .updateTable('notice_cursor')
    .set({ seq: to })
    .where('plan_id', '=', planId)
    .where('seq', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Returns who has got one that they had not got before. */
export async function insertNotices(
  kysely: Kysely<Tables>,
  notices: readonly PendingNotice[],
): Promise<ReadonlySet<UserId>> {
  if (notices.length === 0) return new Set()
  const inserted = await kysely
    .insertInto('notice')
    .values(notices.map(toNoticeColumns))
    .onConflict((conflict) => conflict.columns(['user_id', 'plan_id', 'occasion']).doNothing())
    .returning('user_id')
    .execute()
  return new Set(inserted.map(({ user_id }) => user_id))
}
