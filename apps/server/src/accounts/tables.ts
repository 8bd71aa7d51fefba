/**
 * The tables of accounts, beside those of `@samplan/storage` in the same database. The first four are Better Auth's, with
 * its names. Better Auth stores dates as ISO text in SQLite and as `timestamptz` in PostgreSQL.
 */
import type { OrganisationId, UserId } from '@samplan/domain'
import type { OrganisationRole } from '@samplan/storage'

type UserTable = {
  readonly id: UserId
  readonly name: string
  /** Lower case. */
  readonly email: string
}

type SessionTable = {
  readonly id: string
  readonly userId: UserId
  readonly expiresAt: string | Date
  /** When it was prolonged last. */
  readonly updatedAt: string | Date
}

type AccountTable = {
  readonly userId: UserId
  readonly providerId: string
}

/** Tokens of programs. Only the hash is kept: who reads the database cannot use them. */
type ProgramTokenTable = {
  readonly id: string
  readonly organisation_id: OrganisationId
  readonly user_id: UserId
  readonly name: string
  readonly token_hash: string
  /** Milliseconds since the epoch, as every time below. */
  readonly created_at: number
  readonly last_used_at: number | null
  readonly expires_at: number | null
}

/** Whose access has been taken away. */
type AccessWithdrawalTable = {
  readonly organisation_id: OrganisationId
  readonly user_id: UserId
  readonly role: OrganisationRole
  /** What the person was in the plans, as JSON. */
  readonly places: string
  readonly withdrawn_at: number
  readonly withdrawn_by: UserId
  readonly erased_at: number | null
}

/** Type aliases, not interfaces: Kysely wants an index signature, which only an alias gets by itself. */
export type AccountTables = {
  readonly user: UserTable
  readonly session: SessionTable
  readonly account: AccountTable
  readonly program_token: ProgramTokenTable
  readonly access_withdrawal: AccessWithdrawalTable
}
