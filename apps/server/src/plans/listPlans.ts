/** The plans one may read: those one is a member of, and for an administrator every plan of the house. */
import type { PlanId, PlanState, Role } from '@samplan/domain'
import type { PlanIndexEntry } from '@samplan/sync'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'

export interface ListedPlan {
  readonly planId: PlanId
  readonly title: string
  readonly year: number
  readonly state: PlanState
  /** As what one acts in it. */
  readonly role: Role
}

export async function listPlans({ storage }: Services, principal: Principal): Promise<ListedPlan[]> {
  const { planIndex } = storage
  const plans =
    principal.role === 'administrator'
      ? (await planIndex.listAll(principal.organisation.id)).filter(({ removedAt }) => removedAt === null)
      : await planIndex.listFor(principal.user.id)
  return plans.map((entry) => listed(entry, principal))
}

function listed({ planId, title, year, state, members }: PlanIndexEntry, { user }: Principal): ListedPlan {
  const role = members.find(({ userId }) => userId === user.id)?.role ?? 'administrator'
  return { planId, title, year, state, role }
}
