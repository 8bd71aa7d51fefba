import type { LoggedUpdate } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Whether this update stands under the number. */
export async function updateStands(
  transaction: Transaction<Tables>,
  update: LoggedUpdate,
  seq: number,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('update')
    .select(['author', 'at', 'bytes'])
    .where('plan_id', '=', update.planId)
    .where('doc', '=', update.docName)
    .where('seq', '=', seq)
    .executeTakeFirst()
  if (row === undefined || row.author !== update.author || row.at !== update.at) return false
  return Buffer.compare(row.bytes, update.bytes) === 0
}
