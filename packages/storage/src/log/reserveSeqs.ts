import type { PendingUpdate } from '@samplan/sync'
import type { Insertable, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { AcceptedUpdate } from './judge.ts'

/** Hands out the reserved numbers of each doc, in order. */
export class ReservedSeqs {
  readonly #next: Map<string, number>

  constructor(next: Map<string, number>) {
    this.#next = next
  }

  take(update: PendingUpdate): number {
    const key = docKey(update)
    const seq = this.#next.get(key)
    if (seq === undefined) throw new Error(`No number was reserved for an update of ${key}`)
    this.#next.set(key, seq + 1)
    return seq
  }
}

/**
 * Moves each doc's counter past the updates of the batch. The counter's row stays locked until the transaction ends, so
 * numbers become visible in order and without gaps, and those of a batch that fails are used again.
 */
export async function reserveSeqs(
  transaction: Transaction<Tables>,
  accepted: readonly AcceptedUpdate[],
): Promise<ReservedSeqs> {
  const byDoc = Map.groupBy(accepted, ({ update }) => docKey(update))
  if (byDoc.size === 0) return new ReservedSeqs(new Map())
  const counters = await transaction
    .insertInto('doc')
    .values([...byDoc.keys()].toSorted().flatMap((key) => increments(byDoc.get(key) ?? [])))
    .onConflict((conflict) =>
      conflict
        .columns(['plan_id', 'name'])
        .doUpdateSet((eb) => ({ last_seq: eb('doc.last_seq', '+', eb.ref('excluded.last_seq')) })),
    )
    .returning(['plan_id', 'name', 'last_seq'])
    .execute()
  return new ReservedSeqs(
    new Map(
      counters.map(({ plan_id, name, last_seq }) => {
        const key = docKey({ planId: plan_id, docName: name })
        return [key, last_seq - (byDoc.get(key)?.length ?? 0) + 1]
      }),
    ),
  )
}

/** One row for all updates of a doc: the number of them is what its counter grows by. */
function increments([first, ...others]: readonly AcceptedUpdate[]): Insertable<Tables['doc']>[] {
  if (first === undefined) return []
  const { update, organisationId } = first
  return [
    {
      plan_id: update.planId,
      name: update.docName,
      organisation_id: organisationId,
      last_seq: 1 + others.length,
    },
  ]
}

/** Ids never contain `/`. */
function docKey({ planId, docName }: Pick<PendingUpdate, 'planId' | 'docName'>): string {
  return `${planId}/${docName}`
}
