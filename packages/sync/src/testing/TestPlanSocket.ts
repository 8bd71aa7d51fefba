/** A client of a whole plan: one socket, a `TestClient` per document on it. */
import type { DocName } from '@samplan/document'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Transport } from '../ports/transport.ts'
import { MESSAGE } from '../protocol/messageTypes.ts'
import { readAddress } from '../protocol/readMessage.ts'
import type { SyncConnection } from '../session/SyncConnection.ts'
import { MemoryTransport } from './MemoryTransport.ts'
import { TestClient } from './TestClient.ts'

export class TestPlanSocket {
  readonly transport = new MemoryTransport()
  readonly connection: SyncConnection
  /** Channels that the server has ended, and with which code. */
  readonly ended = new Map<string, number>()
  /** How often it was told that something has come. */
  news = 0
  readonly #clients = new Map<string, TestClient>()

  constructor(open: (transport: Transport) => SyncConnection) {
    this.transport.onSend = (frame) => this.#receive(frame)
    this.connection = open(this.transport)
  }

  channel(docName: DocName): TestClient {
    const client = this.#clients.get(docName) ?? new TestClient(docName)
    this.#clients.set(docName, client)
    this.ended.delete(docName)
    client.attach((message) => this.sendTo(docName, message))
    return client
  }

  sendTo(name: string, message: Uint8Array): void {
    this.connection.receive(
      encoding.encode((encoder) => {
        encoding.writeVarString(encoder, name)
        encoding.writeUint8Array(encoder, message)
      }),
    )
  }

  #receive(frame: Uint8Array): void {
    const addressed = readAddress(frame)
    if (!addressed) throw new Error('The server sent a frame without a name')
    const decoder = decoding.createDecoder(addressed.message)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.news) this.news++
    else if (type === MESSAGE.closeChannel) {
      this.ended.set(addressed.docName, decoding.readVarUint(decoder))
    } else this.#clients.get(addressed.docName)?.receive(addressed.message)
  }
}
