/**
 * A plan file knows no accounts. Whoever brings it in answers for it, until somebody else is named: otherwise every
 * section would be told to be nobody's, and nobody would be told when it is wrong.
 */
import type { Plan, UserId } from '@samplan/domain'

/** The person becomes a coordinator of the plan and owns its top-level sections; those below inherit it. */
export function answeredFor(plan: Plan, userId: UserId): Plan {
  const sections = plan.sections.map((section) =>
    section.parentId === null ? { ...section, ownerIds: [userId] } : section,
  )
  return { ...plan, members: [{ userId, role: 'coordinator' }], sections }
}
