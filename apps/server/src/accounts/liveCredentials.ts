import type { Kysely } from 'kysely'
import { credentialKey } from '../sockets/socketRegistry.ts'
import type { Dialect } from './migrate.ts'
import type { Credential } from './principal.ts'
import type { AccountTables } from './tables.ts'

/** The keys of those credentials that still open doors. */
export async function liveCredentials(
  kysely: Kysely<AccountTables>,
  dialect: Dialect,
  credentials: readonly Credential[],
  now: number,
): Promise<ReadonlySet<string>> {
  const idsOf = (kind: Credential['kind']) =>
    credentials.filter((credential) => credential.kind === kind).map(({ id }) => id)
  const [sessions, programs] = await Promise.all([
    liveSessions(kysely, dialect, idsOf('session'), now),
    livePrograms(kysely, idsOf('program'), now),
  ])
  return new Set([
    ...sessions.map(({ id }) => credentialKey({ kind: 'session', id })),
    ...programs.map(({ id }) => credentialKey({ kind: 'program', id })),
  ])
}

async function liveSessions(kysely: Kysely<AccountTables>, dialect: Dialect, ids: string[], now: number) {
  if (ids.length === 0) return []
  const at = new Date(now)
  return (
    kysely
      .selectFrom('session')
      .select('id')
      .where('id', 'in', ids)
      // ISO text in SQLite, where it sorts as time does.
      .where('expiresAt', '>', dialect === 'sqlite' ? at.toISOString() : at)
      .execute()
  )
}

async function livePrograms(kysely: Kysely<AccountTables>, ids: string[], now: number) {
  if (ids.length === 0) return []
  return kysely
    .selectFrom('program_token')
    .select('id')
    .where('id', 'in', ids)
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
    .execute()
}
