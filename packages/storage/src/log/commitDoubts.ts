/**
 * A connection may break after COMMIT was sent and before its answer came. The batch is then reported as not stored, and
 * may be stored all the same; to append it again would give everything in it a second number. So the numbers that it would
 * have got are remembered by the objects themselves, and looked up when the same ones are appended again.
 */
import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Whether this is what stands under the number. Another node may have been given the same one meanwhile. */
type Stands<Item> = (transaction: Transaction<Tables>, item: Item, seq: number) => Promise<boolean>

export class CommitDoubts<Item extends object> {
  readonly #seqs = new WeakMap<Item, number>()
  readonly #stands: Stands<Item>

  constructor(stands: Stands<Item>) {
    this.#stands = stands
  }

  note(item: Item, seq: number): void {
    this.#seqs.set(item, seq)
  }

  concern(items: readonly Item[]): boolean {
    return items.some((item) => this.#seqs.has(item))
  }

  /**
   * Which of the items are stored already, and under which number. The caller holds the plans' rows for itself, so the
   * transaction in doubt has ended one way or the other.
   */
  async settle(transaction: Transaction<Tables>, items: readonly Item[]): Promise<ReadonlyMap<Item, number>> {
    const stored = new Map<Item, number>()
    for (const item of items) {
      const seq = this.#seqs.get(item)
      if (seq === undefined) continue
      if (await this.#stands(transaction, item, seq)) stored.set(item, seq)
    }
    return stored
  }
}
