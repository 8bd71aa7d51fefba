import type { PendingActivity } from '@samplan/sync'
import type { Transaction } from 'kysely'
import { isDeepStrictEqual } from 'node:util'
import type { Tables } from '../database/tables.ts'
import { toColumns, toEntry } from './activityRow.ts'

/** Whether this entry stands under the number. */
export async function activityStands(
  transaction: Transaction<Tables>,
  activity: PendingActivity,
  seq: number,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('activity')
    .selectAll()
    .where('plan_id', '=', activity.planId)
    .where('seq', '=', seq)
    .executeTakeFirst()
  return row !== undefined && isDeepStrictEqual(toColumns(toEntry(row)), toColumns({ ...activity, seq }))
}
