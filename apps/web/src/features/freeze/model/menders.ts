/** Who can take away what stands in the way of a freeze. */
import { effectiveOwners, roleHas, type Plan, type Right, type UserId } from '@samplan/domain'
import type { ObstaclesOfSection } from './obstacleGroups.ts'

type MendedPlan = Pick<Plan, 'members'> & Parameters<typeof effectiveOwners>[0]

const withRight = ({ members }: MendedPlan, right: Right): readonly UserId[] =>
  members.filter(({ role }) => roleHas(role, right)).map(({ userId }) => userId)

/** The section's owners; where nobody owns it, and for the plan as a whole, those who give it owners. */
export function mendersOf(
  plan: MendedPlan,
  { section }: Pick<ObstaclesOfSection, 'section'>,
): readonly UserId[] {
  const owners = section === null ? [] : effectiveOwners(plan, section.id)
  return owners.length > 0 ? owners : withRight(plan, 'review')
}

/** The directors, who answer for the whole; a plan without one leaves it to its coordinators. */
export function approversOf(plan: MendedPlan): readonly UserId[] {
  const directors = freezersOf(plan)
  return directors.length > 0 ? directors : withRight(plan, 'review')
}

export const freezersOf = (plan: MendedPlan): readonly UserId[] => withRight(plan, 'freeze')
