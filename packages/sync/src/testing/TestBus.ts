/** A bus that can lose, repeat and turn round what it carries. */
import type { Bus, News } from '../ports/bus.ts'
import type { StoredUpdate } from '../ports/updateLog.ts'

export class TestBus implements Bus {
  mode: 'carries' | 'loses' | 'repeats backwards' = 'carries'
  readonly #subscribers = new Set<(updates: readonly StoredUpdate[]) => void>()
  readonly #newsSubscribers = new Set<(news: News) => void>()
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

  async publishNews(news: News): Promise<void> {
    if (this.mode !== 'loses') for (const receive of this.#newsSubscribers) receive(news)
  }

  async subscribeNews(receive: (news: News) => void): Promise<() => Promise<void>> {
    this.#newsSubscribers.add(receive)
    return async () => void this.#newsSubscribers.delete(receive)
  }
}
