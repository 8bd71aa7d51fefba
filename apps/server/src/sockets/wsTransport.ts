/** A WebSocket as the sync core's transport. */
import type { Transport } from '@samplan/sync'
import type { WebSocket } from 'ws'

export const wsTransport = (socket: WebSocket): Transport => ({
  send: (frame) => socket.send(frame),
  close: (code, reason) => socket.close(code, reason),
  bufferedAmount: () => socket.bufferedAmount,
  ping: () => {
    // Between the peer's close and ours there is nobody left to ask.
    if (socket.readyState === socket.OPEN) socket.ping()
  },
})
