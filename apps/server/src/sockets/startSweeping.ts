import { liveCredentials } from '../accounts/liveCredentials.ts'
import type { AccountTables } from '../accounts/tables.ts'
import type { Services } from '../life/services.ts'

const EVERY_MS = 15_000

/** Ends sockets whose session has expired, or has ended on another node. Returns what stops it. */
export function startSweeping(services: Services): () => void {
  const timer = setInterval(() => void sweepSockets(services), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

export async function sweepSockets({ storage, sockets, now, logger }: Services): Promise<void> {
  const kysely = storage.kysely.withTables<AccountTables>()
  try {
    await sockets.sweep((credentials) => liveCredentials(kysely, storage.dialect, credentials, now()))
  } catch (error) {
    // Nobody is signed out because the database is away.
    logger.warn({ err: error }, 'sessions could not be looked up')
  }
}
