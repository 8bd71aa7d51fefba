/** How a section stands to this person. */
import { may, mayWriteSection, type Actor, type SectionId, type UserId } from '@samplan/domain'

import type { PlanOutline } from '../../../sync/index.ts'

/**
 * `own`: written in place · `open`: may be changed directly, but it is another's · `foreign`: read only.
 */
export type Stance = 'own' | 'open' | 'foreign'

export function stanceOf(
  plan: PlanOutline,
  actor: Actor | null,
  sectionId: SectionId,
  owners: readonly UserId[],
): Stance {
  if (!actor || plan.state !== 'drafting' || !mayWriteSection(actor, plan, sectionId)) return 'foreign'
  // The economist writes the budget's section as the own one, whoever owns it.
  return owners.includes(actor.userId) || !may(actor, 'write-any-section') ? 'own' : 'open'
}
