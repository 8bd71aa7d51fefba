/**
 * One document of an open plan: the Y.Doc, the stock provider on its channel, its carets, its copy on this machine, and
 * the ledger of what the server does not have yet.
 */
import { changesContent, type DocName } from '@samplan/document'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import {
  connectionLost,
  emptyLedger,
  messageLeft,
  storedUpTo,
  unsent,
  updateMade,
  type Ledger,
} from '../save/ledger.ts'
import { createSignal, type Watched } from '../signal.ts'
import type { ChannelClass } from '../socket/channel.ts'
import { isFromOfflineCopy, type OfflineCopy } from './offlineCopy.ts'

export interface PlanDocOptions {
  readonly name: DocName
  /** Distinguishes the documents that bear one name after each other, when a refusal was healed. */
  readonly key: string
  readonly serverUrl: string
  readonly channelClass: (ownClientId: number) => ChannelClass
  readonly openCopy: (doc: Y.Doc) => OfflineCopy
  /** Unsent updates of an earlier visit, which the copy on this machine holds. */
  readonly inherited: number
  readonly onUnsent: (unsent: number) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

const MINUTE = 60_000

export class PlanDoc {
  readonly name: DocName
  readonly key: string
  readonly doc = new Y.Doc()
  readonly awareness = new Awareness(this.doc)
  readonly provider: WebsocketProvider
  readonly #options: PlanDocOptions
  readonly #ready = createSignal(false)
  readonly #changedAt = createSignal<number | null>(null)
  #ledger: Ledger = emptyLedger
  #copy: OfflineCopy | null = null
  #hasLeft = false

  constructor(options: PlanDocOptions) {
    this.#options = options
    this.name = options.name
    this.key = options.key
    // Nobody is in the document until its editor has the focus.
    this.awareness.setLocalState(null)
    this.#count((ledger) => updateMade(ledger, options.inherited))
    // Before the provider listens: an update must have been counted when its message leaves.
    this.doc.on('update', this.#onUpdate)
    this.provider = this.#createProvider()
    if (options.inherited > 0) this.keepCopy()
  }

  /** The content has arrived once, from the server or from this machine. */
  get ready(): Watched<boolean> {
    return this.#ready
  }

  /** When it last changed after its content had arrived, to the minute; null if it has not. */
  get changedAt(): Watched<number | null> {
    return this.#changedAt
  }

  get unsent(): number {
    return unsent(this.#ledger)
  }

  /** Updates made here so far, those of an earlier visit included. */
  get made(): number {
    return this.#ledger.made
  }

  /** Of these, how many are known to be on the server's disk. */
  get stored(): number {
    return this.#ledger.stored
  }

  /** Starts to sync; after the copy on this machine has been read, so that the first message tells of it. */
  async connect(): Promise<void> {
    if (this.#copy && (await this.#copy.loaded) && this.doc.store.clients.size > 0) this.#ready.set(true)
    if (!this.#hasLeft) this.provider.connect()
  }

  /** From now on this machine keeps the document, too. */
  keepCopy(): void {
    this.#copy ??= this.#options.openCopy(this.doc)
  }

  changesSent(): void {
    this.#count(messageLeft)
  }

  acknowledged(count: number): void {
    this.#count((ledger) => storedUpTo(ledger, count))
  }

  /** Has this person changed it, here or in an earlier visit? */
  get isTouched(): boolean {
    return this.#ledger.made > 0
  }

  /** Leaves the channel at once; the content stays readable. */
  leave(): void {
    this.#hasLeft = true
    this.doc.off('update', this.#onUpdate)
    this.provider.destroy()
  }

  /** Gives the document up. `erase` takes the copy on this machine with it. */
  async destroy({ erase = false } = {}): Promise<void> {
    this.leave()
    this.awareness.destroy()
    await (erase ? this.#copy?.erase() : this.#copy?.close())
    this.doc.destroy()
  }

  #createProvider(): WebsocketProvider {
    const provider = new WebsocketProvider(this.#options.serverUrl, this.name, this.doc, {
      awareness: this.awareness,
      connect: false,
      // Tabs of one browser would hand each other updates that the server may refuse.
      disableBc: true,
      // The shared socket waits for the network; a channel only waits for the socket.
      maxBackoffTime: 100,
      WebSocketPolyfill: this.#options.channelClass(this.doc.clientID),
    })
    // The provider's watchdog closes what is silent for 30 s. The shared socket has a heartbeat for all its channels,
    // and forty watchdogs on timers that a hidden tab slows down would close healthy ones.
    // oxlint-disable-next-line eslint/no-underscore-dangle, typescript/no-unsafe-argument -- it offers no other way
    clearInterval(provider._checkInterval)
    provider.on('sync', (isSynced) => isSynced && this.#ready.set(true))
    provider.on('status', ({ status }) => (status === 'connected' ? this.#renewPresence() : undefined))
    provider.on('connection-close', () => this.#count(connectionLost))
    return provider
  }

  /** Others have dropped our state with the connection, and take it again only under a higher clock. */
  #renewPresence(): void {
    const state = this.awareness.getLocalState()
    if (state) this.awareness.setLocalState(state)
  }

  readonly #onUpdate = (
    _update: Uint8Array,
    origin: unknown,
    _doc: Y.Doc,
    transaction: Y.Transaction,
  ): void => {
    if (this.#ready.get() && changesContent(transaction))
      this.#changedAt.set(Math.floor(this.#options.now() / MINUTE) * MINUTE)
    if (origin === this.provider || isFromOfflineCopy(origin)) return
    this.#count(updateMade)
    this.keepCopy()
  }

  #count(change: (ledger: Ledger) => Ledger): void {
    const before = this.unsent
    this.#ledger = change(this.#ledger)
    if (this.unsent !== before) this.#options.onUnsent(this.unsent)
  }
}
