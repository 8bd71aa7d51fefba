/**
 * Updates that were found to add nothing. Everybody who opens a document answers the server's step 1 with the same
 * step 2, the document's deletions, and looking through those once is enough. What a doc knows it never forgets.
 */

/** Shorter ones are compared as quickly as they are looked up. */
const WORTH_KEEPING = 256
const KEPT = 4

export class KnownUpdates {
  #updates: readonly Uint8Array[] = []

  add(update: Uint8Array): void {
    if (update.length >= WORTH_KEEPING) this.#updates = [update, ...this.#updates].slice(0, KEPT)
  }

  has(update: Uint8Array): boolean {
    return this.#updates.some((known) => Buffer.compare(known, update) === 0)
  }
}
