/**
 * The Y.Doc of a live room. It changes only inside a commit: an update is applied when its batch is made up, and the
 * next one not before that batch is stored, so between batches the doc is exactly what the log holds.
 */
import type { DocName } from '@samplan/document'
import * as Y from 'yjs'
import { sectionOf, settleRoots } from '../documents.ts'
import type { StoredDoc } from '../ports/updateLog.ts'
import { Authors } from './Authors.ts'
import { KnownUpdates } from './KnownUpdates.ts'
import { SectionAnchors } from './SectionAnchors.ts'
import { SharedState } from './SharedState.ts'

export type Applied<Result> =
  | {
      readonly ok: true
      readonly result: Result
      /** Everything the change did, as one update; null if it did nothing. */
      readonly update: Uint8Array | null
    }
  /** Unless it is `intact`, the doc is not to be used any more: the room has to be rebuilt from the log. */
  | { readonly ok: false; readonly error: unknown; readonly intact: boolean }

/** Called inside the transaction, when all is changed. What it throws undoes nothing: the doc is damaged. */
export type Inspection = (transaction: Y.Transaction) => void

export interface ContentOptions {
  readonly docName: DocName
  /** The id under which the server itself writes, one per room life. */
  readonly clientId: number
}

/** Yjs keeps such an update aside until the missing part comes; no log would hold it, and nobody would know. */
export class IncompleteUpdateError extends Error {
  override readonly name = 'IncompleteUpdateError'
}

export class RoomContent {
  readonly doc = new Y.Doc()
  readonly state: SharedState
  readonly known = new KnownUpdates()
  /** It was loaded with every update of the log up to this one. */
  readonly loadedSeq: number
  /** What the newest snapshot covers. */
  snapshotSeq: number
  readonly authors = new Authors()
  /** Null where there are none: in a document that is no section's. */
  readonly anchors: SectionAnchors | null
  #captured: Uint8Array[] = []

  constructor(stored: StoredDoc, options: ContentOptions) {
    const { docName, clientId } = options
    this.state = new SharedState(docName, this.doc)
    this.doc.clientID = clientId
    settleRoots(this.doc, docName)
    this.snapshotSeq = stored.snapshot?.uptoSeq ?? 0
    this.loadedSeq = stored.updates.at(-1)?.seq ?? this.snapshotSeq
    this.#restore(stored)
    this.anchors = sectionOf(docName) ? new SectionAnchors(this.doc) : null
    this.doc.on('update', (update: Uint8Array) => this.#captured.push(update))
  }

  /** Runs `edit` in one transaction. */
  change<Result>(edit: () => Result, origin: unknown, inspect: Inspection | null = null): Applied<Result> {
    this.#captured = []
    try {
      const result = this.doc.transact((transaction) => {
        const edited = edit()
        inspect?.(transaction)
        return edited
      }, origin)
      if (this.#hasPending()) throw new IncompleteUpdateError('Something before it is missing')
      return { ok: true, result, update: this.#takeCaptured() }
    } catch (error) {
      // Yjs tells of what was changed before the error, too.
      return { ok: false, error, intact: this.#captured.length === 0 && !this.#hasPending() }
    }
  }

  apply(update: Uint8Array, origin: unknown, inspect: Inspection | null = null): Applied<void> {
    return this.change(() => Y.applyUpdate(this.doc, update, origin), origin, inspect)
  }

  destroy(): void {
    this.doc.destroy()
  }

  #restore({ snapshot, updates }: StoredDoc): void {
    this.doc.transact(() => {
      if (snapshot) Y.applyUpdate(this.doc, snapshot.state)
      for (const { bytes } of updates) Y.applyUpdate(this.doc, bytes)
    })
    this.authors.noteStored(updates)
    if (snapshot && updates.length === 0) this.state.adopt(snapshot.state)
  }

  #takeCaptured(): Uint8Array | null {
    const captured = this.#captured
    this.#captured = []
    return captured.length > 1 ? Y.mergeUpdates(captured) : (captured[0] ?? null)
  }

  #hasPending(): boolean {
    return this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null
  }
}
