/** Who may write which section. The state of the plan is no right: a frozen plan refuses everybody, with another code. */
import type { SectionId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { may, type Actor } from './actor.ts'
import { effectiveOwners } from './owners.ts'

/**
 * A section that is not in the outline (removed, or never there) is written by nobody. The section that holds the
 * budget is the one of kind `budget`: policies look at the outline alone, so that kind is what gives the economist it.
 */
export function mayWriteSection(actor: Actor | null, outline: Outline, sectionId: SectionId): boolean {
  const section = outline.sections.find(({ id }) => id === sectionId)
  if (!actor || !section) return false
  if (may(actor, 'write-any-section')) return true
  if (section.kind === 'budget' && may(actor, 'write-budget-sections')) return true
  return may(actor, 'write-own-sections') && effectiveOwners(outline, sectionId).includes(actor.userId)
}
