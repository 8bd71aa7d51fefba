/**
 * Changes of presence on their way to everybody but the one each is about: a client takes what it hears of itself as
 * its own state, and would jump back to an older one.
 */
import { encodeAwareness, type AwarenessEntry } from './awarenessCodec.ts'

export interface PresenceChange<Owner> {
  readonly entry: AwarenessEntry
  /** Null when the client has left. */
  readonly owner: Owner | null
}

export class PresenceNews<Owner> {
  readonly #changes: readonly PresenceChange<Owner>[]

  constructor(changes: readonly PresenceChange<Owner>[]) {
    this.#changes = changes
  }

  /** True if some of it is about this reader itself; everybody else may get one shared encoding. */
  isAbout(reader: Owner): boolean {
    return this.#changes.some(({ owner }) => owner === reader)
  }

  encode(): Uint8Array {
    return encodeAwareness(this.#changes.map(({ entry }) => entry))
  }

  /** Null if there is nothing but the reader's own. */
  encodeWithout(reader: Owner): Uint8Array | null {
    const others = this.#changes.filter(({ owner }) => owner !== reader)
    return others.length === 0 ? null : encodeAwareness(others.map(({ entry }) => entry))
  }
}
