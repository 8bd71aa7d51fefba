/**
 * A client of one document that does what the stock y-websocket client does, message for message, and lets a test see
 * and do the rest.
 */
import type { DocName } from '@samplan/document'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import type { Transport } from '../ports/transport.ts'
import { MESSAGE } from '../protocol/messageTypes.ts'
import type { SyncConnection } from '../session/SyncConnection.ts'
import { decodeAwareness, encodeAwareness } from '../presence/awarenessCodec.ts'
import { MemoryTransport } from './MemoryTransport.ts'

export class TestClient {
  readonly docName: DocName
  doc = new Y.Doc()
  transport = new MemoryTransport()
  isSynced = false
  /** Counts that the server has acknowledged. */
  stored = 0
  readonly refusals: { readonly code: string }[] = []
  readonly stalls: boolean[] = []
  /** A step 2 or an update leaves: one more that the server counts. */
  onChangesSent: () => void = () => undefined
  onStored: () => void = () => undefined
  onRefused: () => void = () => undefined
  /** What is known of others: clientID to state. */
  readonly others = new Map<number, unknown>()
  #connection: SyncConnection | null = null
  #send: (frame: Uint8Array) => void = () => undefined
  #clock = 0

  constructor(docName: DocName) {
    this.docName = docName
    this.#follow()
  }

  /** A socket of its own. */
  connect(open: (transport: Transport) => SyncConnection): void {
    this.transport = new MemoryTransport()
    this.transport.onSend = (frame) => this.receive(frame)
    const connection = open(this.transport)
    this.#connection = connection
    this.attach((frame) => connection.receive(frame))
  }

  /** Sends through whatever a test gives it, and says hello. */
  attach(send: (frame: Uint8Array) => void): void {
    this.#send = send
    this.hello()
  }

  hello(): void {
    this.isSynced = false
    this.stored = 0
    this.sendSync((encoder) => syncProtocol.writeSyncStep1(encoder, this.doc))
  }

  disconnect(): void {
    this.#send = () => undefined
    this.#connection?.close()
    this.#connection = null
  }

  touch(): void {
    this.#connection?.touch()
  }

  /** Throws away what it has, as our client does after a refusal. */
  startAnew(): void {
    this.doc.destroy()
    this.doc = new Y.Doc()
    this.#follow()
  }

  get fields(): Y.Map<unknown> {
    return this.doc.getMap('fields')
  }

  send(frame: Uint8Array): void {
    this.#send(frame)
  }

  sendUpdate(update: Uint8Array): void {
    this.onChangesSent()
    this.sendSync((encoder) => syncProtocol.writeUpdate(encoder, update))
  }

  sendSync(write: (encoder: encoding.Encoder) => void): void {
    this.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        write(encoder)
      }),
    )
  }

  setPresence(state: unknown, clientId = this.doc.clientID): void {
    const json = JSON.stringify(state)
    this.sendAwareness(encodeAwareness([{ clientId, clock: ++this.#clock, json }]))
  }

  sendAwareness(bytes: Uint8Array): void {
    this.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.awareness)
        encoding.writeVarUint8Array(encoder, bytes)
      }),
    )
  }

  queryPresence(): void {
    this.send(Uint8Array.of(MESSAGE.queryAwareness))
  }

  receive(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        return this.#receiveSync(decoder)
      case MESSAGE.awareness:
        return this.#receiveAwareness(decoding.readVarUint8Array(decoder))
      case MESSAGE.stored:
        this.stored = decoding.readVarUint(decoder)
        return this.onStored()
      case MESSAGE.refused:
        this.refusals.push(readRefusal(decoding.readVarString(decoder)))
        return this.onRefused()
      case MESSAGE.storingStalled:
        this.stalls.push(decoding.readVarUint(decoder) === 1)
        return undefined
      default:
        return undefined
    }
  }

  #receiveSync(decoder: decoding.Decoder): void {
    const reply = encoding.createEncoder()
    encoding.writeVarUint(reply, MESSAGE.sync)
    const type = syncProtocol.readSyncMessage(decoder, reply, this.doc, this)
    if (type === syncProtocol.messageYjsSyncStep2) this.isSynced = true
    if (encoding.length(reply) <= 1) return
    this.onChangesSent()
    this.send(encoding.toUint8Array(reply))
  }

  #receiveAwareness(bytes: Uint8Array): void {
    for (const { clientId, json } of decodeAwareness(bytes) ?? []) {
      const state: unknown = JSON.parse(json)
      if (state === null) this.others.delete(clientId)
      else this.others.set(clientId, state)
    }
  }

  #follow(): void {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.sendUpdate(update)
    })
  }
}

function readRefusal(json: string): { readonly code: string } {
  const value: unknown = JSON.parse(json)
  if (typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string') {
    return { code: value.code }
  }
  throw new Error(`No refusal: ${json}`)
}
