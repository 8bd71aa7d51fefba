/** How accounts are used just now: by people in browsers, and by their programs. */
import type { UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { AccountTables } from './tables.ts'

export interface AccountUse {
  /** Sessions that have not expired. */
  readonly sessions: number
  readonly tokens: number
  /** Milliseconds since the epoch; null where nothing that is left tells. */
  readonly lastSeenAt: number | null
}

export interface AccountUses {
  of(ids: readonly UserId[], now: number): Promise<ReadonlyMap<UserId, AccountUse>>
}

export function createAccountUses(kysely: Kysely<AccountTables>): AccountUses {
  return {
    of: async (ids, now) => {
      if (ids.length === 0) return new Map()
      const [sessions, tokens] = await Promise.all([
        kysely
          .selectFrom('session')
          .select(['userId', 'expiresAt', 'updatedAt'])
          .where('userId', 'in', ids)
          .execute(),
        kysely
          .selectFrom('program_token')
          .select(['user_id', 'last_used_at', 'expires_at'])
          .where('user_id', 'in', ids)
          .execute(),
      ])
      return new Map(
        ids.map((id) => {
          const own = sessions.filter(({ userId }) => userId === id)
          const programs = tokens.filter(({ user_id }) => user_id === id)
          const seen = [
            ...own.map(({ updatedAt }) => milliseconds(updatedAt)),
            ...programs.map(({ last_used_at }) => last_used_at ?? Number.NEGATIVE_INFINITY),
          ]
          const lastSeenAt = Math.max(...seen)
          const use = {
            sessions: own.filter(({ expiresAt }) => milliseconds(expiresAt) > now).length,
            tokens: programs.filter(({ expires_at }) => expires_at === null || expires_at > now).length,
            lastSeenAt: Number.isFinite(lastSeenAt) ? lastSeenAt : null,
          }
          return [id, use]
        }),
      )
    },
  }
}

/** ISO text in SQLite. */
const milliseconds = (time: string | Date): number => new Date(time).getTime()
