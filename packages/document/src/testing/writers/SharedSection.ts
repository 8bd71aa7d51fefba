/**
 * A section with a server and several writers, whose updates travel when the test lets them: what one writes waits for the
 * server, and what the server has waits for the others.
 */
import type { SectionId, TextAnchor, ThreadId, UserId } from '@samplan/domain'
import * as Y from 'yjs'
import { followAnchors } from '../../anchors/followAnchors.ts'
import { placeAnchor } from '../../anchors/placeAnchor.ts'
import { writeAnchorMoves, type AnchorMove } from '../../anchors/storedAnchor.ts'
import type { LoggedUpdate } from '../../authorship/createAuthorship.ts'
import { sectionRoots } from '../../section/roots.ts'
import { HeadlessEditor } from './HeadlessEditor.ts'

export interface Writer {
  readonly user: UserId
  readonly editor: HeadlessEditor
  readonly outbox: Uint8Array[]
  readonly inbox: Uint8Array[]
}

const fromServer = { name: 'server' }

export class SharedSection {
  readonly server = new Y.Doc()
  readonly writers: readonly Writer[]
  /** As the server would store it. */
  readonly log: LoggedUpdate[] = []
  readonly #sectionId: SectionId
  #author: UserId
  #sender: Writer | null = null

  constructor(sectionId: SectionId, original: Y.Doc, maker: UserId, users: readonly UserId[]) {
    this.#sectionId = sectionId
    this.#author = maker
    this.server.clientID = 1
    sectionRoots(this.server, sectionId)
    this.server.on('update', (update: Uint8Array) => this.#publish(update))
    Y.applyUpdate(this.server, Y.encodeStateAsUpdate(original))
    this.writers = users.map((user, index) => this.#writer(user, index))
  }

  /** The server takes what a writer has ready: all of it as one update, or update by update. */
  send(writer: Writer, isMerged: boolean): void {
    const updates = writer.outbox.splice(0)
    if (updates.length === 0) return
    for (const update of isMerged ? [Y.mergeUpdates(updates)] : updates) this.#take(writer, update)
  }

  receive({ editor, inbox }: Writer): void {
    for (const update of inbox.splice(0)) Y.applyUpdate(editor.doc, update, fromServer)
  }

  settle(): void {
    for (let isQuiet = false; !isQuiet;) {
      for (const writer of this.writers) this.send(writer, false)
      for (const writer of this.writers) this.receive(writer)
      // Reading what others wrote may make an editor write.
      isQuiet = this.writers.every(({ outbox, inbox }) => outbox.length + inbox.length === 0)
    }
  }

  startThread(threadId: ThreadId, anchor: TextAnchor): void {
    placeAnchor(this.server, this.#sectionId, threadId, anchor, null)
  }

  destroy(): void {
    for (const { editor } of this.writers) editor.destroy()
  }

  #take(writer: Writer, update: Uint8Array): void {
    this.#author = writer.user
    this.#sender = writer
    let moves: AnchorMove[] = []
    this.server.transact((transaction) => {
      Y.applyUpdate(this.server, update)
      moves = followAnchors(transaction, Y.decodeUpdate(update).ds)
    })
    this.#sender = null
    writeAnchorMoves(this.server, moves, null)
  }

  #publish(bytes: Uint8Array): void {
    this.log.push({ bytes, author: this.#author, at: this.log.length })
    for (const writer of this.writers ?? []) if (writer !== this.#sender) writer.inbox.push(bytes)
  }

  #writer(user: UserId, index: number): Writer {
    const doc = new Y.Doc()
    doc.clientID = 10 + index
    sectionRoots(doc, this.#sectionId)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.server))
    const outbox: Uint8Array[] = []
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== fromServer) outbox.push(update)
    })
    let ids = 0
    const editor = new HeadlessEditor(doc, this.#sectionId, () => `${user}-${(ids += 1)}`)
    return { user, editor, outbox, inbox: [] }
  }
}
