/** Everybody who has, or has had, access to the organisation: who they are, how they get in, and to what. */
import { userIdSchema, type PlanId, type Role, type UserId } from '@samplan/domain'
import type { OrganisationRole } from '@samplan/storage'
import type { PlanIndexEntry } from '@samplan/sync'
import { OIDC_PROVIDER } from '../accounts/oidc/createOidc.ts'
import type { Principal } from '../accounts/principal.ts'
import type { AccountUse } from '../accounts/accountUse.ts'
import type { User } from '../accounts/users.ts'
import type { Withdrawal } from '../accounts/withdrawals.ts'
import type { Services } from '../life/services.ts'

type SignInWay = 'password' | 'oidc'

export interface RosterEntry {
  readonly userId: UserId
  readonly name: string
  readonly email: string
  readonly role: OrganisationRole
  /** None: has been invited and not answered. */
  readonly signsInBy: readonly SignInWay[]
  /** ISO 8601, up to an hour old. Null where no session and no key is left that would tell. */
  readonly lastSeenAt: string | null
  readonly plans: readonly {
    readonly planId: PlanId
    readonly title: string
    readonly year: number
    readonly role: Role
  }[]
  readonly openSessions: number
  readonly programTokens: number
  /** Since when access is taken away; null for whoever has it. */
  readonly withdrawnAt: string | null
  /** Name and address are gone, and access cannot be given back. */
  readonly erased: boolean
}

/** By name, in Swedish order. */
export async function readRoster(services: Services, { organisation }: Principal): Promise<RosterEntry[]> {
  const { storage, withdrawals, users, accountUse, now } = services
  const members = await storage.organisations.members(organisation.id)
  const present = new Set(members.map(({ userId }) => userId))
  const withdrawn = (await withdrawals.list(organisation.id)).filter(({ userId }) => !present.has(userId))
  const roles = new Map([...members, ...withdrawn].map(({ userId, role }) => [userId, role]))
  const ids = [...roles.keys()]
  const [accounts, ways, use, plans] = await Promise.all([
    users.findAll(ids),
    users.withSignIn(ids),
    accountUse.of(ids, now()),
    storage.planIndex.listAll(organisation.id),
  ])
  const gone = new Map(withdrawn.map((withdrawal) => [withdrawal.userId, withdrawal]))
  return accounts
    .map((user) => ({
      ...identity(user, roles.get(user.id) ?? 'member', ways.get(user.id)),
      plans: placesOf(user.id, plans),
      ...useOf(use.get(user.id)),
      ...withdrawalOf(gone.get(user.id)),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
}

const identity = (
  { id, name, email }: User,
  role: OrganisationRole,
  ways: ReadonlySet<string> = new Set(),
) => ({
  userId: userIdSchema.parse(id),
  name,
  email,
  role,
  signsInBy: [...ways].map((way): SignInWay => (way === OIDC_PROVIDER ? 'oidc' : 'password')),
})

const placesOf = (userId: UserId, plans: readonly PlanIndexEntry[]): RosterEntry['plans'] =>
  plans
    .filter(({ removedAt }) => removedAt === null)
    .flatMap(({ planId, title, year, members }) =>
      members.filter((member) => member.userId === userId).map(({ role }) => ({ planId, title, year, role })),
    )

const useOf = (use: AccountUse | undefined) => ({
  lastSeenAt: isoTime(use?.lastSeenAt ?? null),
  openSessions: use?.sessions ?? 0,
  programTokens: use?.tokens ?? 0,
})

const withdrawalOf = (withdrawal: Withdrawal | undefined) => ({
  withdrawnAt: isoTime(withdrawal?.withdrawnAt ?? null),
  erased: withdrawal !== undefined && withdrawal.erasedAt !== null,
})

const isoTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())
