/** What y-websocket-server does: a document in memory, one broadcast per update, one encode per join. No disk, no rights. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket, WebSocketServer } from 'ws'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'

const SYNC = 0

const doc = new Y.Doc()
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })

doc.on('update', (update) => {
  const frame = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC)
    syncProtocol.writeUpdate(encoder, update)
  })
  for (const socket of server.clients) if (socket.readyState === WebSocket.OPEN) socket.send(frame)
})

server.on('connection', (socket) => {
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(data)
    if (decoding.readVarUint(decoder) !== SYNC) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, SYNC)
    syncProtocol.readSyncMessage(decoder, encoder, doc, socket)
    if (encoding.length(encoder) > 1) socket.send(encoding.toUint8Array(encoder))
  })
})

server.on('listening', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) process.send?.(address.port)
})
