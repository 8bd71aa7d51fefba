import type { OrganisationId, PlanId } from '@samplan/domain'
import type { LogRefusal, PendingUpdate } from '@samplan/sync'
import type { LockedPlan } from './lockPlans.ts'

export interface AcceptedUpdate {
  readonly status: 'accepted'
  readonly update: PendingUpdate
  readonly organisationId: OrganisationId
}

export type Judgement = AcceptedUpdate | { readonly status: 'refused'; readonly code: LogRefusal }

/** Freezing closes the sections; `outline` still takes decisions and `comments` what is said of the frozen text. */
export function judge(update: PendingUpdate, plans: ReadonlyMap<PlanId, LockedPlan>): Judgement {
  const plan = plans.get(update.planId)
  if (plan === undefined) return { status: 'refused', code: 'plan-unknown' }
  if (!plan.takesSections && isSection(update)) return { status: 'refused', code: 'plan-locked' }
  return { status: 'accepted', update, organisationId: plan.organisationId }
}

function isSection({ docName }: PendingUpdate): boolean {
  return docName.startsWith('section-')
}
