/**
 * Whose access to the organisation has been taken away, and what they were in it, so that it can be given back. Whoever
 * is here is no member of the organisation, and what is no member is recognised by nothing (`principal.ts`).
 */
import { planIdSchema, roleSchema, sectionIdSchema, type OrganisationId, type UserId } from '@samplan/domain'
import type { OrganisationRole, Tables } from '@samplan/storage'
import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import type { Dialect } from './migrate.ts'
import type { AccountTables } from './tables.ts'

/** What somebody was in a plan. */
const placeSchema = z.object({
  planId: planIdSchema,
  role: roleSchema,
  /** The sections that were the person's own. */
  sectionIds: z.array(sectionIdSchema),
})
export type Place = z.infer<typeof placeSchema>

export interface Withdrawal {
  readonly userId: UserId
  readonly role: OrganisationRole
  readonly places: readonly Place[]
  readonly withdrawnAt: number
  readonly withdrawnBy: UserId
  /** When name and address were erased; access cannot be given back then. */
  readonly erasedAt: number | null
}

export type WithdrawOutcome = 'done' | 'not-member' | 'last-administrator'

export interface Withdrawals {
  /** Belongs to no organisation, and has been taken out of one. */
  isDisabled(userId: UserId): Promise<boolean>
  list(organisationId: OrganisationId): Promise<readonly Withdrawal[]>
  find(organisationId: OrganisationId, userId: UserId): Promise<Withdrawal | null>
  withdraw(
    organisationId: OrganisationId,
    withdrawal: Omit<Withdrawal, 'role' | 'erasedAt'>,
  ): Promise<WithdrawOutcome>
  /** Makes the person a member again. */
  giveBack(organisationId: OrganisationId, withdrawal: Withdrawal): Promise<void>
  markErased(organisationId: OrganisationId, userId: UserId, at: number): Promise<void>
}

type AllTables = Tables & AccountTables

export function createWithdrawals(kysely: Kysely<AllTables>, dialect: Dialect): Withdrawals {
  const rowsOf = (organisationId: OrganisationId) =>
    kysely.selectFrom('access_withdrawal').selectAll().where('organisation_id', '=', organisationId)
  return {
    isDisabled: (userId) => isDisabled(kysely, userId),
    list: async (organisationId) => (await rowsOf(organisationId).execute()).map(toWithdrawal),
    find: async (organisationId, userId) => {
      const row = await rowsOf(organisationId).where('user_id', '=', userId).executeTakeFirst()
      return row === undefined ? null : toWithdrawal(row)
    },
    withdraw: (organisationId, withdrawal) =>
      kysely
        .transaction()
        .execute((transaction) => withdraw(transaction, dialect, organisationId, withdrawal)),
    giveBack: (organisationId, withdrawal) =>
      kysely.transaction().execute((transaction) => giveBack(transaction, organisationId, withdrawal)),
    markErased: async (organisationId, userId, at) => {
      await kysely
        .updateTable('access_withdrawal')
        .set({ erased_at: at, places: '[]' })
        .where('organisation_id', '=', organisationId)
        .where('user_id', '=', userId)
        .execute()
    },
  }
}

async function isDisabled(kysely: Kysely<AllTables>, userId: UserId): Promise<boolean> {
  const row = await kysely
    .selectFrom('access_withdrawal')
    .leftJoin('organisation_member', 'organisation_member.user_id', 'access_withdrawal.user_id')
    .select('organisation_member.role')
    .where('access_withdrawal.user_id', '=', userId)
    .executeTakeFirst()
  return row !== undefined && row.role === null
}

/** The organisation's row is locked, so that of two administrators who remove each other one stays. */
async function withdraw(
  transaction: Transaction<AllTables>,
  dialect: Dialect,
  organisationId: OrganisationId,
  { userId, places, withdrawnAt, withdrawnBy }: Omit<Withdrawal, 'role' | 'erasedAt'>,
): Promise<WithdrawOutcome> {
  await transaction
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .execute()
  const members = await transaction
    .selectFrom('organisation_member')
    .select(['user_id', 'role'])
    .where('organisation_id', '=', organisationId)
    .execute()
  const member = members.find(({ user_id }) => user_id === userId)
  if (member === undefined) return 'not-member'
  const administrators = members.filter(({ role }) => role === 'administrator')
  if (member.role === 'administrator' && administrators.length === 1) return 'last-administrator'
  await transaction
    .insertInto('access_withdrawal')
    .values({
      organisation_id: organisationId,
      user_id: userId,
      role: member.role,
      places: JSON.stringify(places),
      withdrawn_at: withdrawnAt,
      withdrawn_by: withdrawnBy,
      erased_at: null,
    })
    .execute()
  await transaction
    .deleteFrom('organisation_member')
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .execute()
  return 'done'
}

async function giveBack(
  transaction: Transaction<AllTables>,
  organisationId: OrganisationId,
  { userId, role }: Withdrawal,
): Promise<void> {
  await transaction
    .insertInto('organisation_member')
    .values({ organisation_id: organisationId, user_id: userId, role })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'user_id']).doNothing())
    .execute()
  await transaction
    .deleteFrom('access_withdrawal')
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .execute()
}

function toWithdrawal(row: AccountTables['access_withdrawal']): Withdrawal {
  return {
    userId: row.user_id,
    role: row.role,
    places: z.array(placeSchema).parse(JSON.parse(row.places)),
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    erasedAt: row.erased_at,
  }
}
