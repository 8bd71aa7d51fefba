/**
 * One document's share of a plan's socket, in the shape of a WebSocket, so that the stock `WebsocketProvider` takes it
 * for one. It opens when the plan's socket is open and closes with it; the provider then makes a new one, which waits.
 */

import { isEcho } from './frames.ts'

/** What a channel needs of the socket it shares. */
export interface ChannelHub {
  readonly attach: (docName: string, channel: Channel) => void
  readonly detach: (docName: string, channel: Channel) => void
  readonly transmit: (docName: string, message: Uint8Array) => void
}

export interface Channel {
  readonly opened: () => void
  readonly received: (message: Uint8Array<ArrayBuffer>) => void
  readonly closed: (code: number, reason: string) => void
}

/** The constructor that `WebsocketProvider` takes as its `WebSocketPolyfill`. */
export type ChannelClass = typeof WebSocket

export function createChannelClass(hub: ChannelHub, docName: string, ownClientId: number): ChannelClass {
  return class ChannelSocket extends EventTarget implements WebSocket {
    static readonly CONNECTING = 0
    static readonly OPEN = 1
    static readonly CLOSING = 2
    static readonly CLOSED = 3
    readonly CONNECTING = 0
    readonly OPEN = 1
    readonly CLOSING = 2
    readonly CLOSED = 3

    readonly url: string
    readonly protocol = ''
    readonly extensions = ''
    readonly bufferedAmount = 0
    binaryType: BinaryType = 'arraybuffer'
    readyState: 0 | 1 | 2 | 3 = 0
    onopen: WebSocket['onopen'] = null
    onmessage: WebSocket['onmessage'] = null
    onclose: WebSocket['onclose'] = null
    onerror: WebSocket['onerror'] = null
    readonly #channel: Channel

    constructor(url: string | URL) {
      super()
      this.url = String(url)
      this.#channel = {
        opened: () => this.#opened(),
        received: (message) => {
          this.onmessage?.(new MessageEvent('message', { data: message.buffer }))
        },
        closed: (code, reason) => this.#closed(code, reason),
      }
      hub.attach(docName, this.#channel)
    }

    send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (this.readyState !== this.OPEN || !(data instanceof Uint8Array)) return
      if (!isEcho(data, ownClientId)) hub.transmit(docName, data)
    }

    close(): void {
      if (this.readyState === this.CLOSED) return
      this.readyState = this.CLOSED
      hub.detach(docName, this.#channel)
    }

    #opened(): void {
      if (this.readyState !== this.CONNECTING) return
      this.readyState = this.OPEN
      this.onopen?.(new Event('open'))
    }

    #closed(code: number, reason: string): void {
      if (this.readyState === this.CLOSED) return
      this.readyState = this.CLOSED
      this.onclose?.(new CloseEvent('close', { code, reason }))
    }
  }
}
