/**
 * One document's share of a plan's socket in the shape of a WebSocket, so that the stock client takes it for one: the
 * smallest client of the plan endpoint there is.
 */
import * as encoding from 'lib0/encoding'
import { readAddress } from '../protocol/readMessage.ts'

export function channelClassOn(socket: WebSocket, docName: string): typeof WebSocket {
  return class Channel extends EventTarget implements WebSocket {
    static readonly CONNECTING = 0
    static readonly OPEN = 1
    static readonly CLOSING = 2
    static readonly CLOSED = 3
    readonly CONNECTING = 0
    readonly OPEN = 1
    readonly CLOSING = 2
    readonly CLOSED = 3
    readonly url = docName
    readonly protocol = ''
    readonly extensions = ''
    readonly bufferedAmount = 0
    binaryType: WebSocket['binaryType'] = 'arraybuffer'
    readyState: 0 | 1 | 2 | 3 = 0
    onopen: WebSocket['onopen'] = null
    onmessage: WebSocket['onmessage'] = null
    onclose: WebSocket['onclose'] = null
    onerror: WebSocket['onerror'] = null

    constructor() {
      super()
      socket.addEventListener('message', ({ data }: { readonly data: unknown }) => this.#receive(data))
      // Later, because the client sets its handlers after the constructor has returned.
      queueMicrotask(() => {
        this.readyState = this.OPEN
        this.onopen?.(new Event('open'))
      })
    }

    send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (!(data instanceof Uint8Array)) throw new Error('The stock client sends bytes')
      socket.send(
        encoding.encode((encoder) => {
          encoding.writeVarString(encoder, docName)
          encoding.writeUint8Array(encoder, data)
        }),
      )
    }

    close(): void {
      this.readyState = this.CLOSED
    }

    #receive(frame: unknown): void {
      if (!(frame instanceof ArrayBuffer)) throw new Error('The server sends bytes')
      const addressed = readAddress(new Uint8Array(frame))
      if (addressed?.docName !== docName || this.readyState === this.CLOSED) return
      const data = addressed.message.slice().buffer
      this.onmessage?.(new MessageEvent('message', { data }))
    }
  }
}
