import type { PlanId, Section } from '@samplan/domain'
import type { LastPlace } from '../../preferences/index.ts'
import type { PlanWork } from './useWork.ts'

export interface PlaceToContinue {
  readonly planId: PlanId
  readonly planTitle: string
  readonly section: Section
  /** When the person last wrote there, milliseconds since the epoch; null for a place never written in. */
  readonly at: number | null
}

/** Where the person last wrote, if it is still there; else the first own section that is not handed in. */
export function placeToContinue(
  drafting: readonly PlanWork[],
  last: LastPlace | null,
): PlaceToContinue | null {
  return lastWritten(drafting, last) ?? firstUnfinished(drafting)
}

function lastWritten(drafting: readonly PlanWork[], last: LastPlace | null): PlaceToContinue | null {
  const plan = drafting.find((entry) => entry.plan.id === last?.planId)?.plan
  const section = plan?.sections.find(({ id }) => id === last?.sectionId)
  if (!last || !plan || !section) return null
  return { planId: plan.id, planTitle: plan.facts.title, section, at: last.at }
}

function firstUnfinished(drafting: readonly PlanWork[]): PlaceToContinue | null {
  for (const { plan, work } of drafting) {
    const open = work.own.find(({ section: { status } }) => status === 'draft' || status === 'returned')
    if (open) return { planId: plan.id, planTitle: plan.facts.title, section: open.section, at: null }
  }
  return null
}
