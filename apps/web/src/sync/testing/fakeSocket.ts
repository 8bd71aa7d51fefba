/** The browser's WebSocket as a puppet: the test plays the network and the server. */
import { decodeFrame, type Frame } from '../socket/frames.ts'

export interface FakeSocket {
  readonly socket: WebSocket
  readonly sent: Frame[]
  readonly open: () => void
  readonly receive: (bytes: Uint8Array) => void
  /** The server has said goodbye, and the close event is still to come. */
  readonly closing: () => void
  readonly drop: (code: number) => void
  readonly closedWith: () => number | null
}

export function fakeSocket(url: string): FakeSocket {
  const sent: Frame[] = []
  let closedWith: number | null = null

  class PuppetSocket extends EventTarget implements WebSocket {
    readonly CONNECTING = 0
    readonly OPEN = 1
    readonly CLOSING = 2
    readonly CLOSED = 3
    readonly url = url
    readonly protocol = ''
    readonly extensions = ''
    readonly bufferedAmount = 0
    readyState: WebSocket['readyState'] = 1
    binaryType: BinaryType = 'arraybuffer'
    onopen: WebSocket['onopen'] = null
    onmessage: WebSocket['onmessage'] = null
    onclose: WebSocket['onclose'] = null
    onerror: WebSocket['onerror'] = null

    send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (data instanceof Uint8Array) sent.push(decodeFrame(data))
    }

    close(code = 1000): void {
      closedWith = code
    }
  }

  const socket = new PuppetSocket()
  return {
    socket,
    sent,
    open: () => socket.dispatchEvent(new Event('open')),
    receive: (bytes) => socket.dispatchEvent(new MessageEvent('message', { data: bytes.slice().buffer })),
    closing: () => {
      socket.readyState = socket.CLOSING
    },
    drop: (code) => socket.dispatchEvent(new CloseEvent('close', { code })),
    closedWith: () => closedWith,
  }
}
