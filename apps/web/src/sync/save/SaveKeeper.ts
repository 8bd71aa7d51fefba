/** Keeps the save facts: hands events to the transition table and publishes what follows. */
import { createSignal, type Watched } from '../signal.ts'
import type { SocketStatus } from '../socket/MultiplexedSocket.ts'
import { initialFacts, saveStateOf, saveTransition, type SaveEvent, type SaveState } from './saveState.ts'

export class SaveKeeper {
  readonly #state = createSignal<SaveState>(saveStateOf(initialFacts))
  readonly #stalledDocs = new Set<string>()
  #facts = initialFacts

  get state(): Watched<SaveState> {
    return this.#state
  }

  take(event: SaveEvent): void {
    const facts = saveTransition(this.#facts, event)
    if (facts === this.#facts) return
    this.#facts = facts
    this.#state.set(saveStateOf(facts))
  }

  socketIs(status: SocketStatus): void {
    if (status.kind !== 'open') this.#stalledDocs.clear()
    switch (status.kind) {
      case 'connecting':
        return this.take({ type: 'connecting' })
      case 'open':
        return this.take({ type: 'connected' })
      case 'waiting':
        return this.take({ type: 'disconnected' })
      case 'departed':
        return this.take({ type: 'departed', departure: status.departure })
      case 'idle':
        return undefined
      default:
        return status satisfies never
    }
  }

  /** The server says it document by document. */
  stalledIs(docName: string, stalled: boolean): void {
    if (stalled) this.#stalledDocs.add(docName)
    else this.#stalledDocs.delete(docName)
    this.take({ type: this.#stalledDocs.size > 0 ? 'stalled' : 'resumed' })
  }
}
