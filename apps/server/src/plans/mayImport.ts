/** Bringing in a plan makes the person its coordinator, so it takes somebody who is that already, or runs the house. */
import type { PlanIndexEntry } from '@samplan/sync'
import type { Principal } from '../accounts/principal.ts'

export function mayImport(principal: Principal, plans: readonly PlanIndexEntry[]): boolean {
  if (principal.role === 'administrator') return true
  return plans.some(
    ({ organisationId, members }) =>
      organisationId === principal.organisation.id &&
      members.some(({ userId, role }) => userId === principal.user.id && managing.has(role)),
  )
}

const managing: ReadonlySet<string> = new Set(['coordinator', 'director'])
