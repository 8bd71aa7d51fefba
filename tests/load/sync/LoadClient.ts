/** A client that costs the machine as little as one can: it speaks the y-websocket protocol and keeps no document. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { once } from 'node:events'
import { WebSocket } from 'ws'

const SYNC = 0
const STEP_1 = 0

/** Called with every step 2 and update. */
type OnUpdate = (update: Uint8Array) => void

export class LoadClient {
  readonly #socket: WebSocket
  #isLeaving = false

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('close', (code, reason) => {
      if (!this.#isLeaving) throw new Error(`The server closed a socket: ${code} ${reason.toString()}`)
    })
  }

  static async open(url: string, headers: Record<string, string>, onUpdate: OnUpdate): Promise<LoadClient> {
    const socket = new WebSocket(url, { headers, perMessageDeflate: false })
    socket.on('message', (data: Buffer) => {
      const update = updateIn(data)
      if (update !== null) onUpdate(update)
    })
    await once(socket, 'open')
    return new LoadClient(socket)
  }

  /** Asks for all there is. */
  ask(): void {
    this.#send(STEP_1, Uint8Array.of(0))
  }

  update(bytes: Uint8Array): void {
    this.#send(2, bytes)
  }

  async close(): Promise<void> {
    this.#isLeaving = true
    const closed = once(this.#socket, 'close')
    this.#socket.close()
    await closed
  }

  #send(type: number, bytes: Uint8Array): void {
    this.#socket.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, SYNC)
        encoding.writeVarUint(encoder, type)
        encoding.writeVarUint8Array(encoder, bytes)
      }),
    )
  }
}

function updateIn(data: Buffer): Uint8Array | null {
  const decoder = decoding.createDecoder(data)
  if (decoding.readVarUint(decoder) !== SYNC || decoding.readVarUint(decoder) === STEP_1) return null
  return decoding.readVarUint8Array(decoder)
}
