/** A relay: whatever one sends, the others get. It tells its parent the port. */
import { WebSocket, WebSocketServer } from 'ws'

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })

/** What has been sent so far, for who comes late. */
const sent: Buffer[] = []

server.on('connection', (socket) => {
  for (const message of sent) socket.send(message)
  socket.on('message', (data: Buffer) => {
    // Large ones are the document of the joining; letters nobody comes late for.
    if (data.length > 10_000) sent.push(data)
    for (const other of server.clients) {
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(data)
    }
  })
})

server.on('listening', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) process.send?.(address.port)
})
