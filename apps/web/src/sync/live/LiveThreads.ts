/** The plan's comment threads, live, with what this person has asked for already in them. */
import { createThreadsProjector } from '@samplan/document'
import type { SectionId, Thread, ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { createSignal, type Watched } from '../signal.ts'
import type { Settle } from './settle.ts'

/** What this person has asked for, done to the threads as the server has them. Threads that it leaves alone stay the same objects. */
export type Foresee = (threads: readonly Thread[]) => readonly Thread[]

/** One array for every section that has none, so that nothing is seen to change. */
const NONE: readonly Thread[] = []

export class LiveThreads {
  readonly #threads = createSignal<readonly Thread[]>(NONE)
  readonly #settle: Settle
  #bySection: ReadonlyMap<SectionId, readonly Thread[]> = new Map()
  #byId: ReadonlyMap<ThreadId, Thread> = new Map()
  #foresee: Foresee = (threads) => threads
  readonly #arrived = createSignal(false)
  #read: () => readonly Thread[] = () => []

  constructor(settle: (run: () => void) => Settle) {
    this.#settle = settle(() => this.#publish())
  }

  /** Is there a document that they are read from? */
  get arrived(): Watched<boolean> {
    return this.#arrived
  }

  /** Oldest first. A thread that did not change stays the same object. */
  get threads(): Watched<readonly Thread[]> {
    return this.#threads
  }

  /** The same array until one of the section's threads changes. */
  ofSection(sectionId: SectionId): readonly Thread[] {
    return this.#bySection.get(sectionId) ?? NONE
  }

  find(threadId: ThreadId): Thread | null {
    return this.#byId.get(threadId) ?? null
  }

  /** From now on the threads are what the document says. Returns the end of it. */
  follow(doc: Y.Doc): () => void {
    const projector = createThreadsProjector(doc)
    this.#read = () => projector.threads()
    projector.subscribe(this.#settle.soon)
    this.#settle.soon()
    this.#arrived.set(true)
    return () => projector.destroy()
  }

  /** Brings the threads up to date now: before something is decided on them. */
  flush(): void {
    this.#settle.now()
  }

  /** Shown at once, for it is this person's own doing. */
  foresee(foresee: Foresee): void {
    this.#foresee = foresee
    this.#publish()
  }

  stop(): void {
    this.#settle.stop()
  }

  #publish(): void {
    const threads = this.#foresee(this.#read())
    const before = this.#bySection
    this.#byId = new Map(threads.map((thread) => [thread.id, thread]))
    this.#bySection = new Map(
      [...Map.groupBy(threads, ({ sectionId }) => sectionId)].map(([sectionId, now]) => [
        sectionId,
        unlessSame(before.get(sectionId), now),
      ]),
    )
    this.#threads.set(unlessSame(this.#threads.get(), threads))
  }
}

const unlessSame = (before: readonly Thread[] | undefined, now: readonly Thread[]): readonly Thread[] =>
  before?.length === now.length && before.every((thread, index) => thread === now[index]) ? before : now
