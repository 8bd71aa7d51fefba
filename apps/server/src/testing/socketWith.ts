/** A WebSocket as a program opens it, with headers of its own; what the stock client takes as its polyfill. */
import { WebSocket } from 'ws'

export function socketWith(headers: Readonly<Record<string, string>>): typeof globalThis.WebSocket {
  class SocketWithHeaders extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols ?? [], { headers })
    }
  }
  // The stock client uses of a WebSocket only what the two kinds have in common.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return SocketWithHeaders as unknown as typeof globalThis.WebSocket
}

export interface Closing {
  readonly code: number
  readonly reason: string
}

/** Resolves with how the server closes the socket, or refuses the handshake (the HTTP status). */
export function closingOf(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Closing> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers })
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
    socket.on('unexpected-response', (_, { statusCode = 0 }) => {
      resolve({ code: statusCode, reason: 'handshake' })
      socket.terminate()
    })
    socket.on('error', reject)
  })
}
