/**
 * Where the words stand that a section's threads are about. Found anew some moments after the section or its threads
 * changed, and only in a section that has such threads: a letter typed elsewhere costs nothing.
 */
import { readAnchors, resolveAnchors, type TextSpan } from '@samplan/document'
import type { CharacterRun, SectionId, Thread, ThreadId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import type * as Y from 'yjs'
import { createSignal, type Watched } from '../signal.ts'
import type { LiveThreads } from './LiveThreads.ts'
import type { Settle } from './settle.ts'

/** Spans in the order of the text; a thread whose words are gone has none. One that is about no words is not in it. */
export type Passages = ReadonlyMap<ThreadId, readonly TextSpan[]>

const NONE: Passages = new Map()

export class SectionPassages {
  readonly #sectionId: SectionId
  readonly #passages = createSignal(NONE)
  readonly #settle: Settle
  readonly #unsubscribe: () => void
  #doc: Y.Doc | null = null
  /** The anchors of the section's threads, as they were made. */
  #made: Anchors = new Map()
  #written: Anchors = new Map()

  constructor(sectionId: SectionId, threads: LiveThreads, settle: (run: () => void) => Settle) {
    this.#sectionId = sectionId
    this.#settle = settle(() => this.#publish())
    let known = threads.ofSection(sectionId)
    this.#made = anchorsOf(known)
    this.#unsubscribe = threads.threads.subscribe(() => {
      const now = threads.ofSection(sectionId)
      if (now === known) return
      known = now
      this.#made = anchorsOf(now)
      this.#settle.soon()
    })
  }

  get passages(): Watched<Passages> {
    return this.#passages
  }

  /** From now on the words are looked for in this document. Returns the end of it. */
  follow(doc: Y.Doc): () => void {
    this.#doc = doc
    doc.on('update', this.#onUpdate)
    this.#settle.soon()
    return () => doc.off('update', this.#onUpdate)
  }

  /** Looks for the words of a thread that is still being written, too; null for none. */
  alsoFind(thread: Pick<Thread, 'id' | 'anchor'> | null): void {
    this.#written = anchorsOf(thread ? [thread] : [])
    this.#publish()
  }

  stop(): void {
    this.#unsubscribe()
    this.#settle.stop()
  }

  readonly #onUpdate = (): void => {
    if (this.#made.size + this.#written.size > 0) this.#settle.soon()
  }

  #publish(): void {
    const made = new Map([...this.#written, ...this.#made])
    const passages = this.#doc && made.size > 0 ? this.#resolve(this.#doc, made) : NONE
    if (!equalityDeep(passages, this.#passages.get())) this.#passages.set(passages)
  }

  #resolve(doc: Y.Doc, made: Anchors): Passages {
    const followed = readAnchors(doc)
    // One that the server has not placed yet is where it was made.
    const anchors = new Map([...made].map(([id, anchor]) => [id, followed.get(id) ?? anchor]))
    return resolveAnchors(doc, this.#sectionId, anchors)
  }
}

type Anchors = ReadonlyMap<ThreadId, { readonly runs: readonly CharacterRun[] }>

const anchorsOf = (threads: ReadonlyArray<Pick<Thread, 'id' | 'anchor'>>): Anchors =>
  new Map(threads.flatMap(({ id, anchor }) => (anchor.kind === 'text' ? [[id, anchor]] : [])))
