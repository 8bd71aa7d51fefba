/**
 * A connection may break after COMMIT was sent and before its answer came. The batch is then reported as not stored, and
 * may be stored all the same; to append it again would give every update a second number. So the numbers it would have
 * got are remembered by the updates themselves, and looked up when the same updates are appended again.
 */
import type { PendingUpdate } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { NumberedUpdate } from './insertUpdates.ts'

export class CommitDoubts {
  readonly #seqs = new WeakMap<PendingUpdate, number>()

  note(updates: readonly NumberedUpdate[]): void {
    for (const { update, seq } of updates) this.#seqs.set(update, seq)
  }

  concern(updates: readonly PendingUpdate[]): boolean {
    return updates.some((update) => this.#seqs.has(update))
  }

  /**
   * Which of the updates are stored already, and under which number. The caller holds the plans' rows for itself, so the
   * transaction in doubt has ended one way or the other.
   */
  async settle(
    transaction: Transaction<Tables>,
    updates: readonly PendingUpdate[],
  ): Promise<ReadonlyMap<PendingUpdate, number>> {
    const stored = new Map<PendingUpdate, number>()
    for (const update of updates) {
      const seq = this.#seqs.get(update)
      if (seq === undefined) continue
      if (await stands(transaction, update, seq)) stored.set(update, seq)
    }
    return stored
  }
}

/** Another node may have been given the same number meanwhile; its update has other bytes. */
async function stands(
  transaction: Transaction<Tables>,
  update: PendingUpdate,
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
