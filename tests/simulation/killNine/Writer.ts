/**
 * One person writing words into a section, over a socket of one's own, as our client does: it counts the updates it has
 * sent, and what the server says is stored of them. Each word is found nowhere else.
 */
import { DOCUMENT_SCHEMA_VERSION, sectionDocName } from '@samplan/document'
import type { SectionId } from '@samplan/domain'
import { MESSAGE } from '@samplan/sync'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { once } from 'node:events'
import { WebSocket, type RawData } from 'ws'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'

export interface WriterOptions {
  readonly origin: string
  readonly cookie: string
  readonly sectionId: SectionId
  /** Begins each of the writer's words; letters and digits. */
  readonly name: string
}

export class Writer {
  readonly #name: string
  readonly #socket: WebSocket
  readonly #doc = new Y.Doc()
  readonly #text = new Y.XmlText()
  readonly #fragment: Y.XmlFragment
  /** The words of the n-th update; the first one brings the paragraph, and no word. */
  readonly #sent: string[] = []
  #stored = 0

  private constructor({ name, sectionId }: WriterOptions, socket: WebSocket) {
    this.#name = name
    this.#socket = socket
    this.#fragment = this.#doc.getXmlFragment(sectionId)
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send((encoder) => sync.writeUpdate(encoder, update))
    })
  }

  /** Connects, and has the document. */
  static async join(options: WriterOptions): Promise<Writer> {
    const { origin, cookie, sectionId } = options
    const query = `control=1&schemaVersion=${DOCUMENT_SCHEMA_VERSION}`
    const url = `${origin.replace('http', 'ws')}/sync/demo/${sectionDocName(sectionId)}?${query}`
    const socket = new WebSocket(url, { headers: { Cookie: cookie } })
    const writer = new Writer(options, socket)
    await once(socket, 'open')
    await writer.#synchronise()
    return writer
  }

  begin(): void {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.setAttribute('id', this.#name)
    paragraph.insert(0, [this.#text])
    this.#sent.push('')
    this.#fragment.push([paragraph])
  }

  write(): void {
    const word = `${this.#name}x${this.#sent.length}`
    this.#sent.push(word)
    this.#text.insert(this.#text.length, `${word} `)
  }

  /** The own words that the server has said are stored. */
  get acknowledged(): readonly string[] {
    return this.#sent.slice(0, this.#stored).filter((word) => word !== '')
  }

  /** The words of others that have been shown to this one. */
  get seen(): readonly string[] {
    return this.words.filter((word) => !word.startsWith(`${this.#name}x`))
  }

  get words(): readonly string[] {
    return this.#fragment.toJSON().match(/[a-z0-9]+x\d+/g) ?? []
  }

  leave(): void {
    this.#socket.terminate()
  }

  #synchronise(): Promise<void> {
    this.#send((encoder) => sync.writeSyncStep1(encoder, this.#doc))
    return new Promise((resolve, reject) => {
      this.#socket.on('message', (data) => {
        if (this.#receive(bytesOf(data)) === sync.messageYjsSyncStep2) resolve()
      })
      this.#socket.on('close', (code) => reject(new Error(`Closed with ${code}`)))
      // A killed server resets its connections; `close` follows.
      this.#socket.on('error', () => undefined)
    })
  }

  /** Returns the kind of sync message, or null for another message. */
  #receive(bytes: Uint8Array): number | null {
    const decoder = decoding.createDecoder(bytes)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.stored) this.#stored = decoding.readVarUint(decoder)
    if (type === MESSAGE.refused) throw new Error(`Refused: ${decoding.readVarString(decoder)}`)
    if (type !== MESSAGE.sync) return null
    // Step 1 is not answered: what this client has written it has sent already.
    return sync.readSyncMessage(decoder, encoding.createEncoder(), this.#doc, this)
  }

  #send(write: (encoder: encoding.Encoder) => void): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return
    this.#socket.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        write(encoder)
      }),
    )
  }
}

/** ws hands over one Buffer per message unless told otherwise. */
function bytesOf(data: RawData): Uint8Array {
  if (!Buffer.isBuffer(data)) throw new TypeError('Expected a Buffer')
  return data
}
