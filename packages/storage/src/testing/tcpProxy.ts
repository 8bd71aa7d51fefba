/** Stands between a client and a server, so that a test can break the line between them. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface TcpProxy {
  readonly port: number
  /** While false, new connections are cut as they come. */
  accepting: boolean
  /** Sees each chunk that a client sends, before the server does. */
  onRequest: (chunk: Buffer, connection: ProxiedConnection) => void
  /** Cuts every connection. */
  cut(): void
  close(): Promise<void>
}

interface ProxiedConnection {
  /** The client is cut off at once; the server gets what was sent so far after `delay` ms, and answers nobody. */
  orphan(delay: number): void
  cut(): void
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const connections = new Set<ProxiedConnection>()
  const server = createServer((client) => {
    if (!proxy.accepting) {
      client.destroy()
      return
    }
    const connection = forward(client, connect(targetPort, '127.0.0.1'), (chunk) =>
      proxy.onRequest(chunk, connection),
    )
    connections.add(connection)
  })
  const proxy: TcpProxy = {
    port: await listen(server),
    accepting: true,
    onRequest: () => {},
    cut: () => {
      for (const connection of connections) connection.cut()
      connections.clear()
    },
    close: async () => {
      proxy.cut()
      await server[Symbol.asyncDispose]()
    },
  }
  return proxy
}

function forward(client: Socket, server: Socket, onRequest: (chunk: Buffer) => void): ProxiedConnection {
  let delay = 0
  const cut = () => {
    client.destroy()
    server.destroy()
  }
  client.on('data', (chunk: Buffer) => {
    onRequest(chunk)
    setTimeout(() => server.write(chunk), delay)
  })
  server.on('data', (chunk: Buffer) => client.write(chunk))
  client.on('close', () => setTimeout(() => server.end(), delay))
  server.on('close', cut)
  for (const socket of [client, server]) socket.on('error', cut)
  return {
    orphan: (milliseconds) => {
      delay = milliseconds
      client.destroy()
    },
    cut,
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return address.port
}
