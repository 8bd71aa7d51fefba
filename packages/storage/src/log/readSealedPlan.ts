/** All that is stored of a plan, read under its lock. */
import type { DocName } from '@samplan/document'
import type { PlanId } from '@samplan/domain'
import type { SealedPlan, Snapshot, StoredDoc, StoredUpdate } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { readCase } from '../versions/readCase.ts'
import { lockPlan } from './lockPlan.ts'
import { plainBytes, toStoredUpdate } from './read.ts'

/** Null if there is no such plan. */
export async function readSealedPlan(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  planId: PlanId,
): Promise<SealedPlan | null> {
  const row = await lockPlan(transaction, dialect, planId)
  if (row === null) return null
  return {
    organisationId: row.organisation_id,
    state: row.state,
    removedAt: row.removed_at,
    docs: await readDocs(transaction, planId),
    ...(await readCase(transaction, planId)),
  }
}

/**
 * Two reads for the whole plan, however many documents it has, since the lock is held meanwhile. Updates first: snapshots
 * are written without the lock, and one that comes between the reads then covers more of them, but leaves none out.
 */
async function readDocs(
  transaction: Transaction<Tables>,
  planId: PlanId,
): Promise<ReadonlyMap<DocName, StoredDoc>> {
  const updates = Map.groupBy(await readUpdates(transaction, planId), ({ docName }) => docName)
  const snapshots = await readSnapshots(transaction, planId)
  const docNames = new Set([...snapshots.keys(), ...updates.keys()])
  return new Map(
    [...docNames].toSorted().map((docName) => {
      const snapshot = snapshots.get(docName) ?? null
      const after = (updates.get(docName) ?? []).filter(({ seq }) => seq > (snapshot?.uptoSeq ?? 0))
      return [docName, { snapshot, updates: after }]
    }),
  )
}

async function readSnapshots(
  transaction: Transaction<Tables>,
  planId: PlanId,
): Promise<ReadonlyMap<DocName, Snapshot>> {
  const rows = await transaction
    .selectFrom('snapshot')
    .select(['doc', 'upto_seq', 'state'])
    .where('plan_id', '=', planId)
    .execute()
  return new Map(
    rows.map(({ doc, upto_seq, state }) => [doc, { uptoSeq: upto_seq, state: plainBytes(state) }]),
  )
}

/**
 * Those that no snapshot covers, oldest first in each document. From the docs, so that each one's end of a long history is
 * found by the primary key.
 */
async function readUpdates(transaction: Transaction<Tables>, planId: PlanId): Promise<StoredUpdate[]> {
  const rows = await transaction
    .selectFrom('doc')
    .leftJoin('snapshot', (join) =>
      join.onRef('snapshot.plan_id', '=', 'doc.plan_id').onRef('snapshot.doc', '=', 'doc.name'),
    )
    .innerJoin('update', (join) =>
      join
        .onRef('update.plan_id', '=', 'doc.plan_id')
        .onRef('update.doc', '=', 'doc.name')
        .on((eb) => eb('update.seq', '>', eb.fn.coalesce('snapshot.upto_seq', eb.lit(0)))),
    )
    .selectAll('update')
    .where('doc.plan_id', '=', planId)
    .orderBy('update.doc')
    .orderBy('update.seq')
    .execute()
  return rows.map(toStoredUpdate)
}
