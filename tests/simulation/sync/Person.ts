/**
 * Somebody who writes in one section, online and off, as our web client does: counts what is acknowledged, and after a
 * refusal keeps aside what was not and begins anew.
 */
import { insertRow, moveRow, readRows, removeRow, writeRowField, type DocName } from '@samplan/document'
import { blockIdSchema, rowIdSchema } from '@samplan/domain'
import { TestClient } from '@samplan/sync/testing'
import type { SyncConnection, Transport } from '@samplan/sync'
import * as Y from 'yjs'
import { keyOf } from './LogMirror.ts'

/** A block that every section has. */
export const SIGNERS = blockIdSchema.parse('signers')

export type Connect = (userId: string, docName: DocName, transport: Transport) => SyncConnection

export interface PersonListener {
  /** The server has promised that these are on disk. */
  readonly promised: (tokens: readonly string[]) => void
  /** Something of somebody else has come. */
  readonly seen: (doc: Y.Doc) => void
}

export class Person {
  readonly userId: string
  readonly docName: DocName
  readonly client: TestClient
  /** Everything written and not refused, in order. */
  readonly made: string[] = []
  /** Those of them that came with a row. */
  readonly rows: string[] = []
  /** Refused, and kept where the person can find it. */
  readonly aside: string[] = []
  isConnected = false
  readonly #name: string
  readonly #listener: PersonListener
  /** For each message under way: how much had been made when it left. */
  #reaches: number[] = []
  #written = 0

  constructor(name: string, userId: string, docName: DocName, listener: PersonListener) {
    this.#name = name
    this.userId = userId
    this.docName = docName
    this.#listener = listener
    this.client = new TestClient(docName)
    this.client.onChangesSent = () => this.#reaches.push(this.made.length)
    this.client.onStored = () => this.#stored(this.client.stored)
    this.client.onRefused = () => this.#beginAnew()
    this.#watch()
  }

  write(random: () => number): void {
    const token = `${this.#name}-${this.#written++}`
    this.made.push(token)
    this.client.doc.transact(() => {
      this.client.fields.set(keyOf(token), token)
      if (random() < 0.2) this.#writeRow(token, random)
      else this.#type(token, random)
    })
  }

  /** Within a paragraph, as an editor does it. */
  cutAndPaste(random: () => number): void {
    const text = this.#pickText(random)
    if (!text || text.length < 10) return
    const from = Math.floor(random() * (text.length - 9))
    const words = text.toJSON().slice(from, from + 5 + Math.floor(random() * 25))
    this.client.doc.transact(() => {
      text.delete(from, words.length)
      text.insert(Math.floor(random() * text.length), words)
    })
  }

  /** A bug, or a client of ours that was tampered with. */
  writeNonsense(): void {
    this.client.fields.set(`${this.#name} makes no sense`, 1)
  }

  connect(connect: Connect): void {
    if (this.isConnected) return
    this.isConnected = true
    this.#reaches = []
    this.client.connect((transport) => connect(this.userId, this.docName, transport))
    this.client.transport.onClose = () => this.disconnect()
    if (this.client.transport.closed) this.disconnect()
  }

  disconnect(): void {
    if (!this.isConnected) return
    this.isConnected = false
    this.client.disconnect()
  }

  /** In a list that others write in, move in and take from at the same time. */
  #writeRow(token: string, random: () => number): void {
    const { doc } = this.client
    const rows = readRows(doc, 'signature', SIGNERS)
    const [at, other] = [0, 1].map(() => rows[Math.floor(random() * rows.length)]?.id ?? null)
    const row = { id: rowIdSchema.parse(token), name: token, title: null }
    insertRow(doc, 'signature', SIGNERS, row, at ?? null, null)
    this.rows.push(token)
    if (at && other && random() < 0.5) moveRow(doc, SIGNERS, at, other, null)
    if (at && random() < 0.2) removeRow(doc, SIGNERS, at, null)
    if (other) writeRowField(doc, 'signature', SIGNERS, other, 'title', token, null)
  }

  /** Text that others write at the same time. */
  #type(token: string, random: () => number): void {
    const text = this.#pickText(random)
    if (!text) {
      this.#fragment.insert(0, [new Y.XmlElement('paragraph')])
      return
    }
    if (text.length > 40) text.delete(Math.floor(random() * 30), 5)
    text.insert(Math.floor(random() * text.length), token)
  }

  get #fragment(): Y.XmlFragment {
    return this.client.doc.getXmlFragment(this.docName.slice('section-'.length))
  }

  /** Null where there is none in the paragraph that it comes upon. */
  #pickText(random: () => number): Y.XmlText | null {
    const fragment = this.#fragment
    const paragraph = fragment.length > 0 ? fragment.get(Math.floor(random() * fragment.length)) : null
    const text = paragraph instanceof Y.XmlElement ? paragraph.firstChild : null
    return text instanceof Y.XmlText ? text : null
  }

  #stored(count: number): void {
    const reached = this.#reaches[count - 1] ?? 0
    this.#listener.promised(this.made.slice(0, reached))
  }

  #beginAnew(): void {
    const promised = this.#reaches[this.client.stored - 1] ?? 0
    this.aside.push(...this.made.splice(promised))
    this.client.startAnew()
    this.#watch()
    this.#reaches = []
    if (this.isConnected) this.client.hello()
  }

  #watch(): void {
    this.client.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === this.client) this.#listener.seen(this.client.doc)
    })
  }
}
