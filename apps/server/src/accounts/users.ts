/**
 * The people of the installation. Somebody who is invited becomes a user at once, without a password: then sections can be
 * given to them before they have answered.
 */
import { userIdSchema, type UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Auth } from './createAuth.ts'
import type { AccountTables } from './tables.ts'

export interface User {
  readonly id: UserId
  readonly email: string
  readonly name: string
}

export interface Users {
  find(id: UserId): Promise<User | null>
  findByEmail(email: string): Promise<User | null>
  findAll(ids: readonly UserId[]): Promise<readonly User[]>
  /** @throws when the address is taken */
  create(person: { readonly email: string; readonly name: string }): Promise<User>
  rename(id: UserId, name: string): Promise<void>
  hasPassword(id: UserId): Promise<boolean>
  /** By which ways the user can sign in: `credential`, a password, and the organisation's own accounts. */
  signsInBy(id: UserId): Promise<ReadonlySet<string>>
  /** Those of the users who can sign in by any. */
  withSignIn(ids: readonly UserId[]): Promise<ReadonlyMap<UserId, ReadonlySet<string>>>
  /** Ends every session of the user: whoever was signed in with the old password is so no more. */
  setPassword(id: UserId, password: string): Promise<void>
  /** The user stays, as the author of what is written, and cannot sign in. */
  withdrawPassword(id: UserId): Promise<void>
  /** The user stays, under another name, and has neither an address nor a way to sign in. */
  erase(id: UserId, name: string): Promise<void>
}

/** Better Auth's name for a password. */
const CREDENTIAL = 'credential'

export function createUsers(auth: Auth, kysely: Kysely<AccountTables>): Users {
  const rows = kysely.selectFrom('user').select(['id', 'email', 'name'])
  const find = async (id: UserId) => (await rows.where('id', '=', id).executeTakeFirst()) ?? null
  return {
    find,
    findByEmail: async (email) =>
      (await rows.where('email', '=', email.trim().toLowerCase()).executeTakeFirst()) ?? null,
    findAll: async (ids) => (ids.length === 0 ? [] : rows.where('id', 'in', ids).execute()),
    create: async ({ email, name }) => {
      const { internalAdapter } = await auth.$context
      const user = await internalAdapter.createUser(
        { email: email.trim().toLowerCase(), name, emailVerified: false },
        { method: 'email-password' },
      )
      return { id: userIdSchema.parse(user.id), email: user.email, name: user.name }
    },
    rename: async (id, name) => {
      await kysely.updateTable('user').set({ name }).where('id', '=', id).execute()
    },
    hasPassword: async (id) => (await signsInBy(kysely, id)).has(CREDENTIAL),
    signsInBy: (id) => signsInBy(kysely, id),
    withSignIn: (ids) => withSignIn(kysely, ids),
    setPassword: (id, password) => setPassword(auth, id, password),
    withdrawPassword: async (id) => {
      const { internalAdapter } = await auth.$context
      await kysely
        .deleteFrom('account')
        .where('userId', '=', id)
        .where('providerId', '=', CREDENTIAL)
        .execute()
      await internalAdapter.deleteUserSessions(id)
    },
    erase: async (id, name) => {
      const { internalAdapter } = await auth.$context
      await kysely.deleteFrom('account').where('userId', '=', id).execute()
      await kysely
        .updateTable('user')
        .set({ name, email: noAddress(id) })
        .where('id', '=', id)
        .execute()
      await internalAdapter.deleteUserSessions(id)
    },
  }
}

/** Addresses are unique; RFC 2606 keeps this one from ever being somebody's. */
const noAddress = (id: UserId): string => `${id.toLowerCase()}@erased.invalid`

async function signsInBy(kysely: Kysely<AccountTables>, id: UserId): Promise<ReadonlySet<string>> {
  return (await withSignIn(kysely, [id])).get(id) ?? new Set()
}

async function withSignIn(
  kysely: Kysely<AccountTables>,
  ids: readonly UserId[],
): Promise<ReadonlyMap<UserId, ReadonlySet<string>>> {
  if (ids.length === 0) return new Map()
  const query = kysely.selectFrom('account').select(['userId', 'providerId']).where('userId', 'in', ids)
  const byUser = Map.groupBy(await query.execute(), ({ userId }) => userId)
  return new Map(
    [...byUser].map(([userId, rows]) => [userId, new Set(rows.map(({ providerId }) => providerId))]),
  )
}

async function setPassword(auth: Auth, userId: UserId, password: string): Promise<void> {
  const { internalAdapter, password: hasher } = await auth.$context
  const hash = await hasher.hash(password)
  const accounts = await internalAdapter.findAccounts(userId)
  if (accounts.some(({ providerId }) => providerId === CREDENTIAL)) {
    await internalAdapter.updatePassword(userId, hash)
  } else {
    await internalAdapter.linkAccount({ userId, accountId: userId, providerId: CREDENTIAL, password: hash })
  }
  await internalAdapter.deleteUserSessions(userId)
}
