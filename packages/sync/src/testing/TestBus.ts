/** A bus that can lose, repeat and turn round what it carries. */
import type { Bus } from '../ports/bus.ts'
import type { StoredUpdate } from '../ports/updateLog.ts'

export class TestBus implements Bus {
  mode: 'carries' | 'loses' | 'repeats backwards' = 'carries'
  readonly #subscribers = new Set<(updates: readonly StoredUpdate[]) => void>()
  #kept: StoredUpdate[] = []

  async publish(updates: readonly StoredUpdate[]): Promise<void> {
    this.#kept.push(...updates)
    if (this.mode === 'loses') return
    const sent = this.mode === 'carries' ? updates : [...this.#kept, ...this.#kept].toReversed()
    for (const receive of this.#subscribers) for (const update of sent) receive([update])
  }

  async subscribe(receive: (updates: readonly StoredUpdate[]) => void): Promise<() => Promise<void>> {
    this.#subscribers.add(receive)
    return async () => void this.#subscribers.delete(receive)
  }
}
