/** The members of a plan by name. Documents hold account ids only; names and addresses stay in the accounts. */
import { may, type Role } from '@samplan/domain'
import type { Services } from '../life/services.ts'
import type { OpenedPlan } from './openPlan.ts'

export interface Person {
  readonly userId: string
  readonly name: string
  /** For those who manage members. */
  readonly email?: string
  readonly role: Role
  /** Has not signed in, and has no password to do it by. */
  readonly invited: boolean
}

/** In the order of the plan's member list. */
export async function peopleOf({ users }: Services, { outline, actor }: OpenedPlan): Promise<Person[]> {
  const ids = outline.members.map(({ userId }) => userId)
  const accounts = new Map((await users.findAll(ids)).map((user) => [user.id, user]))
  const withSignIn = await users.withSignIn(ids)
  const showsEmail = may(actor, 'manage-outline')
  return outline.members.map(({ userId, role }) => {
    const user = accounts.get(userId)
    return {
      userId,
      name: user?.name ?? '',
      ...(showsEmail && user !== undefined ? { email: user.email } : {}),
      role,
      invited: !withSignIn.has(userId),
    }
  })
}
