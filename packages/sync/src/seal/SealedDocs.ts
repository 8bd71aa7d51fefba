/** The documents of a plan that is being sealed: built from what is stored, thrown away when they have been judged. */
import {
  changesContent,
  COMMENTS,
  migrateDoc,
  OUTLINE,
  projectOutline,
  sectionDocName,
  type DocName,
  type Migration,
} from '@samplan/document'
import type { Outline, PlanState } from '@samplan/domain'
import * as Y from 'yjs'
import { sectionOf, settleRoots } from '../documents.ts'
import type { StoredDoc } from '../ports/updateLog.ts'
import { SERVER_AUTHOR } from '../serverAuthor.ts'

export interface SealedChange {
  readonly docName: DocName
  readonly bytes: Uint8Array
  readonly changesContent: boolean
}

interface Watched {
  readonly doc: Y.Doc
  readonly updates: Uint8Array[]
  changesContent: boolean
}

export class SealedDocs {
  readonly #watched = new Map<DocName, Watched>()
  readonly #newClientId: () => number

  /** A document of which nothing is stored yet, as that of a section that nobody has written in, is an empty one. */
  constructor(stored: ReadonlyMap<DocName, StoredDoc>, newClientId: () => number) {
    this.#newClientId = newClientId
    for (const [docName, content] of stored) this.#open(docName, content)
    const { sections, removedSections } = this.readOutline()
    const named: DocName[] = [
      COMMENTS,
      ...[...sections, ...removedSections].map(({ id }) => sectionDocName(id)),
    ]
    for (const docName of named) if (!this.#watched.has(docName)) this.#open(docName, EMPTY)
  }

  get docs(): ReadonlyMap<DocName, Y.Doc> {
    return new Map([...this.#watched].map(([docName, { doc }]) => [docName, doc]))
  }

  readOutline(): Outline {
    return projectOutline((this.#watched.get(OUTLINE) ?? this.#open(OUTLINE, EMPTY)).doc)
  }

  /** Sections of a plan that takes no text keep the layout they have: versions are read by the projector of their time. */
  migrate(state: PlanState, migrations: readonly Migration[]): void {
    for (const [docName, watched] of this.#watched) {
      if (state !== 'drafting' && sectionOf(docName) !== null) continue
      migrateDoc(watched.doc, docName, SERVER_AUTHOR, migrations)
      // What the server rearranges by itself is nobody's change.
      watched.changesContent = false
    }
  }

  /** One per document that has been changed. */
  changes(): SealedChange[] {
    return [...this.#watched].flatMap(([docName, { updates, changesContent: content }]) => {
      const [first, ...more] = updates
      if (first === undefined) return []
      const bytes = more.length === 0 ? first : Y.mergeUpdates(updates)
      return [{ docName, bytes, changesContent: content || sectionOf(docName) === null }]
    })
  }

  destroy(): void {
    for (const { doc } of this.#watched.values()) doc.destroy()
  }

  #open(docName: DocName, { snapshot, updates }: StoredDoc): Watched {
    const doc = new Y.Doc()
    doc.clientID = this.#newClientId()
    settleRoots(doc, docName)
    doc.transact(() => {
      if (snapshot) Y.applyUpdate(doc, snapshot.state)
      for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
    })
    const watched: Watched = { doc, updates: [], changesContent: false }
    doc.on('update', (update: Uint8Array) => watched.updates.push(update))
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (changesContent(transaction)) watched.changesContent = true
    })
    this.#watched.set(docName, watched)
    return watched
  }
}

const EMPTY: StoredDoc = { snapshot: null, updates: [] }
