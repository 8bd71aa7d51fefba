/** Who acts. Taken from the session and the outline's members, never from what a client says. */
import type { UserId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import type { Role } from '../plan/role.ts'
import { roleHas, type Right } from './rights.ts'

export interface Actor {
  readonly userId: UserId
  readonly role: Role
}

/** The account as a member of the plan; null for everybody else, who may do nothing. */
export function actorIn(outline: Pick<Outline, 'members'>, userId: UserId): Actor | null {
  return outline.members.find((member) => member.userId === userId) ?? null
}

export const may = (actor: Actor, right: Right): boolean => roleHas(actor.role, right)

export const mayReadPlan = (actor: Actor | null): boolean => actor !== null && may(actor, 'read')

export const mayComment = (actor: Actor | null): boolean => actor !== null && may(actor, 'comment')
