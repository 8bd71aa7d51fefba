/**
 * What joiners get, encoded once and shared by all of them: an encoding of the whole doc, and behind it what has been
 * committed since. The whole is encoded anew only when that tail has grown to a fair part of it, so a hundred people
 * who join a plan that is being written cost one encoding. Frames are shared too: copying megabytes costs as much.
 */
import type { DocName } from '@samplan/document'
import * as Y from 'yjs'
import { step1Frame, step2Frame, updateFrame, type Frame } from '../protocol/frame.ts'

/** Bytes of tail that are never a reason to encode the whole again. */
const SHORT_TAIL = 64 * 1024
/** Diffs of one version that are kept: people who reconnect after a restart mostly have the same state. */
const KEPT_DIFFS = 16

interface Base {
  readonly bytes: Uint8Array
  /** The whole for who joins while there is no tail, and for who joins when there is one. */
  step2: Frame | null
  update: Frame | null
  tail: Uint8Array[]
  tailBytes: number
}

export class SharedState {
  readonly #docName: DocName
  readonly #doc: Y.Doc
  #base: Base | null = null
  #step1: Frame | null = null
  readonly #diffs = new Map<string, Frame>()

  constructor(docName: DocName, doc: Y.Doc) {
    this.#docName = docName
    this.#doc = doc
  }

  /** An encoding of the whole that somebody has made already. */
  adopt(bytes: Uint8Array): Base {
    this.#base = { bytes, step2: null, update: null, tail: [], tailBytes: 0 }
    return this.#base
  }

  /** The doc has changed by `update`. */
  advance(update: Uint8Array): void {
    this.#step1 = null
    this.#diffs.clear()
    const base = this.#base
    if (!base) return
    base.tail.push(update)
    base.tailBytes += update.length
    if (base.tailBytes > Math.max(SHORT_TAIL, base.bytes.length / 4)) this.#base = null
  }

  step1(): Frame {
    this.#step1 ??= step1Frame(this.#docName, Y.encodeStateVector(this.#doc))
    return this.#step1
  }

  whole(): Uint8Array {
    const base = this.#base
    if (base && base.tail.length === 0) return base.bytes
    return this.#encode().bytes
  }

  /**
   * For one who has nothing. The step 2 comes last: a client takes itself for synced by it, and opens editors on what it
   * has got until then.
   */
  framesForNewcomer(): readonly Frame[] {
    const base = this.#base ?? this.#encode()
    if (base.tail.length === 0) return [(base.step2 ??= step2Frame(this.#docName, base.bytes))]
    if (base.tail.length > 1) base.tail = [Y.mergeUpdates(base.tail)]
    base.update ??= updateFrame(this.#docName, base.bytes)
    return [base.update, ...base.tail.map((update) => step2Frame(this.#docName, update))]
  }

  /** For one who has a part. @throws if the state vector is malformed */
  step2For(stateVector: Uint8Array): Frame {
    const key = Buffer.from(stateVector).toString('latin1')
    const known = this.#diffs.get(key)
    if (known) return known
    const frame = step2Frame(this.#docName, Y.encodeStateAsUpdate(this.#doc, stateVector))
    if (this.#diffs.size < KEPT_DIFFS) this.#diffs.set(key, frame)
    return frame
  }

  #encode(): Base {
    return this.adopt(Y.encodeStateAsUpdate(this.#doc))
  }
}
