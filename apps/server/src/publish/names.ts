/** The names of people, for what a plan prints of them. */
import { frozenPlanOf, type FrozenPlan, type Plan, type UserId } from '@samplan/domain'
import type { Users } from '../accounts/users.ts'

/** Null for somebody whose account has no name any more. */
export type Names = ReadonlyMap<UserId, string | null>

export async function namesOf(users: Pick<Users, 'findAll'>, ids: readonly UserId[]): Promise<Names> {
  const accounts = new Map((await users.findAll(ids)).map(({ id, name }) => [id, name]))
  return new Map(ids.map((id) => [id, accounts.get(id) || null]))
}

/** Everybody whom the plan as it would be printed names, members or not. */
export function peopleNamedIn(plan: Plan): UserId[] {
  const ids: UserId[] = []
  frozenPlanOf(plan, (userId) => {
    ids.push(userId)
    return null
  })
  return ids
}

/** As a freeze would make it. */
export async function withNames(users: Pick<Users, 'findAll'>, plan: Plan): Promise<FrozenPlan> {
  const names = await namesOf(users, peopleNamedIn(plan))
  return frozenPlanOf(plan, (userId) => names.get(userId) ?? null)
}
