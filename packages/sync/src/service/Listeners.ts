/** Who wants to hear of something. They are called in the middle of a commit, which must not end with what one throws. */
import type { Logger } from '../ports/logger.ts'

export class Listeners<Heard extends readonly unknown[]> {
  readonly #what: string
  readonly #logger: Logger
  readonly #listeners = new Set<(...heard: Heard) => void>()

  /** `what` they listen to, for the log. */
  constructor(what: string, logger: Logger) {
    this.#what = what
    this.#logger = logger
  }

  /** Returns the unsubscriber. */
  add(listener: (...heard: Heard) => void): () => void {
    // Wrapped, so that one function that is added twice is called twice and leaves once.
    const added = (...heard: Heard): void => listener(...heard)
    this.#listeners.add(added)
    return () => this.#listeners.delete(added)
  }

  call(...heard: Heard): void {
    for (const listener of this.#listeners) {
      try {
        listener(...heard)
      } catch (error) {
        this.#logger.error({ err: error }, `A listener to ${this.#what} failed`)
      }
    }
  }
}
