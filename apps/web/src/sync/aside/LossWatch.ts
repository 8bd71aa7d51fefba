/** Watches a section's document for what others, unseen, take away of this person's writing. */
import {
  createSectionProjector,
  findLostWriting,
  type LostWriting,
  type SectionProjector,
} from '@samplan/document'
import type { Block, SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import type { PlanDoc } from '../docs/PlanDoc.ts'
import { onServerState, type StateVector } from '../docs/serverState.ts'
import { noted, rangesOf, unseenOf, type Writing } from './recentWriting.ts'

export interface LossWatchOptions {
  readonly sectionId: SectionId
  readonly planDoc: PlanDoc
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly onLost: (lost: readonly LostWriting[]) => void
}

export class LossWatch {
  readonly #options: LossWatchOptions
  #writing: readonly Writing[] = []
  #projector: SectionProjector | null = null
  /** The section before the transaction that is under way; null where nothing could be lost by it. */
  #before: readonly Block[] | null = null

  constructor(options: LossWatchOptions) {
    this.#options = options
  }

  /** Before the document connects, or the first that is heard of the server is missed. Ends with the document. */
  start(): void {
    const { doc, provider } = this.#options.planDoc
    doc.on('beforeTransaction', this.#onBefore)
    doc.on('afterTransaction', this.#onAfter)
    doc.on('update', this.#onUpdate)
    onServerState(provider, this.#onServerState)
  }

  readonly #onBefore = (transaction: Y.Transaction): void => {
    if (!this.#isTheirs(transaction) || this.#unseen().length === 0) return
    const { planDoc, sectionId } = this.#options
    this.#projector ??= createSectionProjector(planDoc.doc, sectionId)
    this.#before = this.#projector.blocks()
  }

  readonly #onAfter = (transaction: Y.Transaction): void => {
    const before = this.#before
    // An editor may answer with an own transaction, which begins before this one has ended.
    if (!before || !this.#projector || !this.#isTheirs(transaction)) return
    this.#before = null
    if (transaction.deleteSet.clients.size === 0) return
    const change = { transaction, before, after: this.#projector.blocks() }
    const lost = findLostWriting(change, this.#options.sectionId, rangesOf(this.#writing))
    if (lost.length > 0) this.#options.onLost(lost)
  }

  readonly #onUpdate = (
    _update: Uint8Array,
    _origin: unknown,
    { clientID }: Y.Doc,
    made: Y.Transaction,
  ): void => {
    const from = made.beforeState.get(clientID) ?? 0
    if (!made.local || (made.afterState.get(clientID) ?? 0) === from) return
    this.#note(clientID, from)
  }

  /** What the server has not is of this machine: of this visit, or of an earlier one that could not send it. */
  readonly #onServerState = (state: StateVector): void => {
    const { store } = this.#options.planDoc.doc
    for (const client of store.clients.keys()) {
      const from = state.get(client) ?? 0
      if (Y.getState(store, client) > from) this.#note(client, from)
    }
  }

  #note(client: number, from: number): void {
    const { planDoc, now } = this.#options
    this.#writing = noted(this.#unseen(), { client, from, made: planDoc.made, at: now() })
  }

  #unseen(): readonly Writing[] {
    const { planDoc, now } = this.#options
    this.#writing = unseenOf(this.#writing, planDoc.stored, now())
    return this.#writing
  }

  #isTheirs({ origin }: Y.Transaction): boolean {
    return origin === this.#options.planDoc.provider
  }
}
