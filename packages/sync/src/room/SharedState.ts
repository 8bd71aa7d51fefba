/**
 * What joiners get, encoded once and shared by all of them: an encoding of the whole doc, and behind it what has been
 * committed since. The whole is encoded anew only when that tail has grown to a fair part of it, so a hundred people
 * who join a plan that is being written cost one encoding.
 */
import * as Y from 'yjs'

/** Bytes of tail that are never a reason to encode the whole again. */
const SHORT_TAIL = 64 * 1024
/** Diffs of one version that are kept: people who reconnect after a restart mostly have the same state. */
const KEPT_DIFFS = 16

interface Base {
  readonly bytes: Uint8Array
  tail: Uint8Array[]
  tailBytes: number
}

export class SharedState {
  readonly #doc: Y.Doc
  #base: Base | null = null
  #stateVector: Uint8Array | null = null
  readonly #diffs = new Map<string, Uint8Array>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** An encoding of the whole that somebody has made already. */
  adopt(bytes: Uint8Array): void {
    this.#base = { bytes, tail: [], tailBytes: 0 }
  }

  /** The doc has changed by `update`. */
  advance(update: Uint8Array): void {
    this.#stateVector = null
    this.#diffs.clear()
    const base = this.#base
    if (!base) return
    base.tail.push(update)
    base.tailBytes += update.length
    if (base.tailBytes > Math.max(SHORT_TAIL, base.bytes.length / 4)) this.#base = null
  }

  stateVector(): Uint8Array {
    this.#stateVector ??= Y.encodeStateVector(this.#doc)
    return this.#stateVector
  }

  whole(): Uint8Array {
    const base = this.#base
    if (base && base.tail.length === 0) return base.bytes
    const bytes = Y.encodeStateAsUpdate(this.#doc)
    this.adopt(bytes)
    return bytes
  }

  /** For one who has nothing: an encoding that may be behind, and what has come since. */
  forNewcomer(): { readonly base: Uint8Array; readonly rest: Uint8Array | null } {
    const base = this.#base
    if (!base) return { base: this.whole(), rest: null }
    if (base.tail.length > 1) base.tail = [Y.mergeUpdates(base.tail)]
    return { base: base.bytes, rest: base.tail[0] ?? null }
  }

  /** For one who has a part. @throws if the state vector is malformed */
  diff(stateVector: Uint8Array): Uint8Array {
    const key = Buffer.from(stateVector).toString('latin1')
    const known = this.#diffs.get(key)
    if (known) return known
    const diff = Y.encodeStateAsUpdate(this.#doc, stateVector)
    if (this.#diffs.size < KEPT_DIFFS) this.#diffs.set(key, diff)
    return diff
  }
}
