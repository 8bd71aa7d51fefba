/** What one person has to do in one plan, read off the plan and its issues. */
import {
  actorIn,
  childrenOf,
  may,
  type Issue,
  type Plan,
  type Section,
  type SectionId,
  type UserId,
} from '@samplan/domain'
import { awaitsVerdict } from '../sectionStatus/index.ts'

interface OwnSection {
  readonly section: Section
  /** Måste rättas, in the section and in what stands below it. */
  readonly blocking: number
}

export interface Work {
  /** Sections given to this person by name, in reading order; what stands below one is part of it. */
  readonly own: readonly OwnSection[]
  /** Own sections that have come back from review. */
  readonly returned: readonly Section[]
  /** Sections that this person is to review: handed in, or changed since they were approved. */
  readonly toReview: readonly Section[]
  /** Måste rättas in the own sections, in reading order. */
  readonly toMend: readonly Issue[]
}

export function workOf(plan: Plan, issues: readonly Issue[], userId: UserId): Work {
  const actor = actorIn(plan, userId)
  if (!actor || plan.state !== 'drafting') return { own: [], returned: [], toReview: [], toMend: [] }
  const given = plan.sections.filter(({ ownerIds }) => ownerIds.includes(userId))
  const blocking = issues.filter(({ severity }) => severity === 'block')
  const inSections = (ids: ReadonlySet<SectionId>) =>
    blocking.filter(({ sectionId }) => sectionId !== null && ids.has(sectionId))
  const answeredFor = new Set(given.flatMap(({ id }) => [...ownSubtree(plan, id)]))
  return {
    own: given.map((section) => ({ section, blocking: inSections(ownSubtree(plan, section.id)).length })),
    returned: given.filter(({ status }) => status === 'returned'),
    toReview: may(actor, 'review') ? plan.sections.filter(awaitsVerdict) : [],
    toMend: inSections(answeredFor),
  }
}

/** The section and those below it that inherit its owner: a part that has owners of its own stands for itself. */
function ownSubtree(plan: Plan, sectionId: SectionId): Set<SectionId> {
  const inheriting = childrenOf(plan.sections, sectionId).filter(({ ownerIds }) => ownerIds.length === 0)
  return new Set([sectionId, ...inheriting.flatMap(({ id }) => [...ownSubtree(plan, id)])])
}
