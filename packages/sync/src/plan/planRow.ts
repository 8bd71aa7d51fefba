/** The plan's row, as its outline says. */
import type { Outline } from '@samplan/domain'
import type { PlanIndexEntry } from '../ports/planIndex.ts'

/** What no document says. */
export type PlanIdentity = Pick<PlanIndexEntry, 'planId' | 'organisationId' | 'removedAt'>

export function planRow(
  { planId, organisationId, removedAt }: PlanIdentity,
  outline: Outline,
): PlanIndexEntry {
  return {
    planId,
    organisationId,
    removedAt,
    title: outline.facts.title,
    year: outline.facts.year,
    state: outline.state,
    members: outline.members,
  }
}
