import type { PlanId } from '@samplan/domain'
import type { Snapshot } from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { DocName } from '@samplan/document'

/**
 * Keeps the snapshot unless the doc has a newer one.
 *
 * @throws RangeError if it claims updates that the log does not hold: every later load would skip the real ones
 */
export async function saveSnapshot(
  kysely: Kysely<Tables>,
  planId: PlanId,
  docName: DocName,
  { uptoSeq, state }: Snapshot,
): Promise<void> {
  const doc = await kysely
    .selectFrom('doc')
    .select(['organisation_id', 'last_seq'])
    .where('plan_id', '=', planId)
    .where('name', '=', docName)
    .executeTakeFirst()
  if (doc === undefined || doc.last_seq < uptoSeq)
    throw new RangeError(`A snapshot up to ${uptoSeq}, past the log`)
  await kysely
    .insertInto('snapshot')
    .values({ plan_id: planId, doc: docName, organisation_id: doc.organisation_id, upto_seq: uptoSeq, state })
    .onConflict((conflict) =>
      conflict
        .columns(['plan_id', 'doc'])
        .doUpdateSet({ upto_seq: uptoSeq, state })
        .where('snapshot.upto_seq', '<', uptoSeq),
    )
    .execute()
}
