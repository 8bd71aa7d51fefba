/** Opens the port; what can go wrong there gets a line that says which setting to change. */
import type { ServerType } from '@hono/node-server'
import { StartFailure } from '../config/startFailure.ts'
import { reasonOf } from './dataFolderLock.ts'

/** Resolves with the port, which the system has chosen where `port` is 0. */
export function listen(server: ServerType, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toStartFailure(error, host, port)))
    server.listen({ host, port }, () => resolve(portOf(server)))
  })
}

export const originAt = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

function portOf(server: ServerType): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port')
  return address.port
}

function toStartFailure(error: NodeJS.ErrnoException, host: string, port: number): StartFailure {
  if (error.code === 'EADDRINUSE') return new StartFailure('port-taken', { host, port: String(port) })
  const wrong =
    error.code === 'EACCES' ? { name: 'PORT', value: String(port) } : { name: 'HOST', value: host }
  return new StartFailure('config-invalid', { ...wrong, expected: reasonOf(error) }, { cause: error })
}
