/** Who acts. Taken from the session and the outline's members, never from what a client says. */
import type { UserId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import type { Role } from '../plan/role.ts'
import { roleHas, type Right } from './rights.ts'

export interface Actor {
  readonly userId: UserId
  /** One may do what any of them may. */
  readonly roles: readonly Role[]
}

/** An account of the organisation that has the plan. */
export interface Account {
  readonly id: UserId
  readonly organisationAdministrator: boolean
}

/** The account as a member of the plan; null for everybody else, who may do nothing. */
export function actorIn(outline: Pick<Outline, 'members'>, userId: UserId): Actor | null {
  return actorOf(outline, { id: userId, organisationAdministrator: false })
}

/**
 * As `actorIn`, of an account that may run the organisation: its administrator need not be a member, and who has been
 * let in as a reader loses nothing by it.
 */
export function actorOf(
  { members }: Pick<Outline, 'members'>,
  { id, organisationAdministrator }: Account,
): Actor | null {
  const own = members.filter(({ userId }) => userId === id).map(({ role }) => role)
  const roles: readonly Role[] = organisationAdministrator ? [...own, 'administrator'] : own
  return roles.length === 0 ? null : { userId: id, roles }
}

export const may = ({ roles }: Actor, right: Right): boolean => roles.some((role) => roleHas(role, right))

export const mayReadPlan = (actor: Actor | null): boolean => actor !== null && may(actor, 'read')

export const mayComment = (actor: Actor | null): boolean => actor !== null && may(actor, 'comment')
