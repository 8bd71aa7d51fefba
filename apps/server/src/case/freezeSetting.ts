/**
 * What a version takes from elsewhere than the plan's documents: the names of people, and how the organisation's paper
 * looks. Read before the turn, which waits for nobody.
 */
import {
  DEFAULT_THEME,
  frozenPlanOf,
  type FrozenPlan,
  type Plan,
  type PlanId,
  type Theme,
  type UserId,
} from '@samplan/domain'
import type { ActingUser } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import { namesOf, peopleNamedIn, type Names } from '../publish/names.ts'

export interface FreezeSetting {
  readonly theme: Theme
  readonly names: Names
}

/** People who have come into the plan between the reading of the names and the turn. */
class NamesMissing extends Error {
  override readonly name = 'NamesMissing'
  readonly ids: readonly UserId[]

  constructor(ids: readonly UserId[]) {
    super('The plan names people who have not been looked up')
    this.ids = ids
  }
}

/** @throws NamesMissing, by which the turn comes to nothing and is tried again */
export function frozenWith(plan: Plan, names: Names): FrozenPlan {
  const missing: UserId[] = []
  const frozen = frozenPlanOf(plan, (userId) => {
    if (!names.has(userId)) missing.push(userId)
    return names.get(userId) ?? null
  })
  if (missing.length > 0) throw new NamesMissing(missing)
  return frozen
}

/** People come into a plan now and then, not each time that it is frozen. */
const TRIES = 5

export async function withFreezeSetting<Result>(
  { storage, sync, users }: Pick<Services, 'storage' | 'sync' | 'users'>,
  by: ActingUser,
  planId: PlanId,
  freeze: (setting: FreezeSetting) => Promise<Result>,
): Promise<Result> {
  const theme = (await storage.themes.current(by.organisation.id)) ?? DEFAULT_THEME
  let names: Names = await namesOf(users, peopleNamedIn(await sync.readPlan(planId)))
  for (let left = TRIES; ; left -= 1) {
    try {
      return await freeze({ theme, names })
    } catch (error) {
      if (!(error instanceof NamesMissing) || left === 1) throw error
      names = new Map([...names, ...(await namesOf(users, error.ids))])
    }
  }
}
