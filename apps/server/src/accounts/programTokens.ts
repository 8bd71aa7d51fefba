/** Bearer tokens for programs. A token is shown once, when it is made. */
import type { OrganisationId, UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import { createHash } from 'node:crypto'
import type { AccountTables } from './tables.ts'

/** Lets secret scanners, and us, tell a program's token from a session's. */
export const PROGRAM_TOKEN_PREFIX = 'samplan_'
/** "Last used" is for people; it need not cost a write per request. */
const LAST_USED_GRAIN_MS = 60_000

interface ProgramToken {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  readonly lastUsedAt: number | null
  readonly expiresAt: number | null
}

export interface ProgramTokens {
  create(token: {
    readonly userId: UserId
    readonly organisationId: OrganisationId
    readonly name: string
    readonly expiresAt: number | null
  }): Promise<{ readonly token: string; readonly id: string }>
  listFor(userId: UserId): Promise<readonly ProgramToken[]>
  /** False when the user has no such token. */
  revoke(userId: UserId, id: string): Promise<boolean>
  /** Null for a token that is unknown, revoked or expired. */
  verify(token: string): Promise<{ readonly id: string; readonly userId: UserId } | null>
}

export interface ProgramTokenDeps {
  readonly kysely: Kysely<AccountTables>
  readonly now: () => number
  readonly newId: () => string
  /** At least 128 bits of randomness, URL-safe. */
  readonly newSecret: () => string
}

/** SHA-256 without salt is enough for a secret that is random in itself. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

export function createProgramTokens({ kysely, now, newId, newSecret }: ProgramTokenDeps): ProgramTokens {
  return {
    create: async ({ userId, organisationId, name, expiresAt }) => {
      const token = PROGRAM_TOKEN_PREFIX + newSecret()
      const id = newId()
      await kysely
        .insertInto('program_token')
        .values({
          id,
          organisation_id: organisationId,
          user_id: userId,
          name,
          token_hash: hashToken(token),
          created_at: now(),
          last_used_at: null,
          expires_at: expiresAt,
        })
        .execute()
      return { token, id }
    },
    listFor: (userId) =>
      kysely
        .selectFrom('program_token')
        .select([
          'id',
          'name',
          'created_at as createdAt',
          'last_used_at as lastUsedAt',
          'expires_at as expiresAt',
        ])
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .execute(),
    revoke: async (userId, id) => {
      const deletion = kysely.deleteFrom('program_token').where('id', '=', id).where('user_id', '=', userId)
      return (await deletion.executeTakeFirst()).numDeletedRows > 0n
    },
    verify: (token) => verify(kysely, token, now()),
  }
}

async function verify(kysely: Kysely<AccountTables>, token: string, now: number) {
  const row = await kysely
    .selectFrom('program_token')
    .select(['id', 'user_id', 'last_used_at', 'expires_at'])
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (row === undefined || (row.expires_at !== null && row.expires_at <= now)) return null
  if (row.last_used_at === null || now - row.last_used_at > LAST_USED_GRAIN_MS) {
    await kysely.updateTable('program_token').set({ last_used_at: now }).where('id', '=', row.id).execute()
  }
  return { id: row.id, userId: row.user_id }
}
