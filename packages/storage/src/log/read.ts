import type { PlanId } from '@samplan/domain'
import type { LatestUpdate, Snapshot, StoredDoc, StoredUpdate } from '@samplan/sync'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { DocName } from '@samplan/document'

/** Two reads, and still of one moment: updates are never removed, so those after an older snapshot are all there. */
export async function load(kysely: Kysely<Tables>, planId: PlanId, docName: DocName): Promise<StoredDoc> {
  const snapshot = await readSnapshot(kysely, planId, docName)
  const rows = await updatesAfter(kysely, planId, docName, snapshot?.uptoSeq ?? 0).execute()
  return { snapshot, updates: rows.map(toStoredUpdate) }
}

export async function readAfter(
  kysely: Kysely<Tables>,
  planId: PlanId,
  docName: DocName,
  after: number,
  limit: number,
): Promise<readonly StoredUpdate[]> {
  const rows = await updatesAfter(kysely, planId, docName, after).limit(limit).execute()
  return rows.map(toStoredUpdate)
}

export async function docNames(kysely: Kysely<Tables>, planId: PlanId): Promise<readonly DocName[]> {
  const rows = await kysely
    .selectFrom('doc')
    .select('name')
    .where('plan_id', '=', planId)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

/** By the primary keys of both tables: from the end of each doc's updates back to one that changes what it says. */
export async function latestUpdates(
  kysely: Kysely<Tables>,
  planId: PlanId,
): Promise<readonly LatestUpdate[]> {
  const rows = await kysely
    .selectFrom('doc')
    .innerJoin('update', (join) =>
      join
        .onRef('update.plan_id', '=', 'doc.plan_id')
        .onRef('update.doc', '=', 'doc.name')
        .on('update.seq', '=', (eb) =>
          eb
            .selectFrom('update as content')
            .select('content.seq')
            .whereRef('content.plan_id', '=', 'doc.plan_id')
            .whereRef('content.doc', '=', 'doc.name')
            .where('content.changes_content', '=', 1)
            .orderBy('content.seq', 'desc')
            .limit(1),
        ),
    )
    .select(['update.doc', 'update.seq', 'update.author', 'update.at'])
    .where('doc.plan_id', '=', planId)
    .execute()
  return rows.map(({ doc, ...latest }) => ({ docName: doc, ...latest }))
}

async function readSnapshot(
  kysely: Kysely<Tables>,
  planId: PlanId,
  docName: DocName,
): Promise<Snapshot | null> {
  const row = await kysely
    .selectFrom('snapshot')
    .select(['upto_seq', 'state'])
    .where('plan_id', '=', planId)
    .where('doc', '=', docName)
    .executeTakeFirst()
  return row === undefined ? null : { uptoSeq: row.upto_seq, state: plainBytes(row.state) }
}

function updatesAfter(kysely: Kysely<Tables>, planId: PlanId, docName: DocName, after: number) {
  return kysely
    .selectFrom('update')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('doc', '=', docName)
    .where('seq', '>', after)
    .orderBy('seq')
}

export function toStoredUpdate(row: Selectable<Tables['update']>): StoredUpdate {
  const { plan_id, doc, seq, author, at, bytes } = row
  return { planId: plan_id, docName: doc, seq, author, at, bytes: plainBytes(bytes) }
}

/** `pg` gives a Buffer, whose `slice` shares memory where a Uint8Array's copies. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
