/** Whose issues the list shows first: one's own, or, for who may write everything, the whole plan's. */
import { effectiveOwners, may, mayWriteSection, type Actor, type SectionId } from '@samplan/domain'
import type { PlanOutline } from '../../../sync/index.ts'

/** The sections that a person answers for, and the budget for who keeps it. */
export function ownSections(plan: PlanOutline, actor: Actor | null): ReadonlySet<SectionId> {
  if (actor === null) return new Set()
  const isOwn = (sectionId: SectionId) =>
    may(actor, 'write-any-section')
      ? effectiveOwners(plan, sectionId).includes(actor.userId)
      : mayWriteSection(actor, plan, sectionId)
  return new Set(plan.sections.flatMap(({ id }) => (isOwn(id) ? [id] : [])))
}

/** Who looks after the whole plan begins with the whole plan; so does who has no section in it. */
export const beginsWithOwn = (actor: Actor | null, own: ReadonlySet<SectionId>): boolean =>
  actor !== null && own.size > 0 && !may(actor, 'write-any-section')
