/** The way between one visitor and the server, which a test can cut. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Network {
  /** Where the visitor finds the server. */
  readonly origin: string
  /** Every connection breaks, and no new one is answered. */
  readonly cut: () => void
  readonly mend: () => void
  readonly close: () => Promise<void>
}

export async function networkTo(serverOrigin: string): Promise<Network> {
  const port = Number(new URL(serverOrigin).port)
  const sockets = new Set<Socket>()
  let isCut = false
  const track = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A socket that breaks is what this is for.
    socket.on('error', () => socket.destroy())
  }
  const pass = (near: Socket) => {
    const far = connect(port, '127.0.0.1')
    track(far)
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  }
  const proxy = createServer((near) => {
    track(near)
    if (isCut) near.destroy()
    else pass(near)
  })
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    cut: () => {
      isCut = true
      breakAll()
    },
    mend: () => {
      isCut = false
    },
    close: async () => {
      breakAll()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
