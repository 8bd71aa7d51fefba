/** Opens the port; what can go wrong there gets a line that says which setting to change. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartFailure } from '../config/startFailure.ts'
import { reasonOf } from './dataFolderLock.ts'

/** Resolves with the port, which the system has chosen where `port` is 0. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toStartFailure(error, host, port)))
    server.listen({ host, port }, () => resolve(portOf(server)))
  })
}

function portOf(server: Server): number {
  // A string only for pipes, null only before listening.
  const address = server.address() as AddressInfo
  return address.port
}

function toStartFailure(error: Error & { code?: string }, host: string, port: number): StartFailure {
  if (error.code === 'EADDRINUSE') return new StartFailure('port-taken', { host, port: String(port) })
  const isPort = error.code === 'EACCES'
  const [name, value] = isPort ? ['PORT', String(port)] : ['HOST', host]
  return new StartFailure('config-invalid', { name, value, expected: reasonOf(error) }, { cause: error })
}
