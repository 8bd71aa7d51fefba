/** Who answers for a section. */
import type { SectionId, UserId } from '../ids.ts'
import type { Member } from '../plan/role.ts'
import type { SectionHead } from '../plan/section.ts'
import { ancestorsOf } from '../plan/sectionTree.ts'
import { roleHas } from './rights.ts'

/** What this needs of an outline; a `Plan` has it too. */
export interface OwnedSections {
  readonly members: readonly Member[]
  readonly sections: readonly Pick<SectionHead, 'id' | 'parentId' | 'ownerIds'>[]
}

/**
 * The section's owners, else those of the nearest ancestor that has any. An owner who has left the plan, or whose role
 * may not write, answers for nothing: the section then falls back to its ancestors instead of being locked.
 */
export function effectiveOwners(outline: OwnedSections, sectionId: SectionId): UserId[] {
  const section = outline.sections.find(({ id }) => id === sectionId)
  if (!section) return []
  for (const { ownerIds } of [section, ...ancestorsOf(outline.sections, sectionId)]) {
    const answering = ownerIds.filter((userId) => mayOwn(outline.members, userId))
    if (answering.length > 0) return answering
  }
  return []
}

export function mayOwn(members: readonly Member[], userId: UserId): boolean {
  const member = members.find((candidate) => candidate.userId === userId)
  return member !== undefined && roleHas(member.role, 'write-own-sections')
}
