import { parseDocName } from '@samplan/document'
import type { OrganisationId } from '@samplan/domain'
import type { AppendOutcome, PendingUpdate } from '@samplan/sync'
import type { LockedPlan, LockedPlans } from './lockPlans.ts'

export interface AcceptedUpdate {
  readonly update: PendingUpdate
  readonly organisationId: OrganisationId
}

export type Judgement = ({ readonly status: 'accepted' } & AcceptedUpdate) | AppendOutcome

/**
 * Freezing closes the sections; `outline` still takes decisions and `comments` what is said of the frozen text. Whoever has
 * not heard of it yet has judged by rules that hold no more.
 *
 * @param stored numbers of updates that an earlier attempt has stored, whatever the plan's state is by now
 */
export function judge(
  update: PendingUpdate,
  plans: LockedPlans,
  stored: ReadonlyMap<PendingUpdate, number>,
): Judgement {
  const seq = stored.get(update)
  if (seq !== undefined) return { status: 'stored', seq }
  const plan = plans.get(update.planId)
  if (plan === undefined) return { status: 'refused', code: 'plan-unknown' }
  if (isLocked(update, plan)) return { status: 'refused', code: 'plan-locked' }
  return { status: 'accepted', update, organisationId: plan.organisationId }
}

function isLocked(update: PendingUpdate, { state }: LockedPlan): boolean {
  if (state === 'created') return false
  if (update.judgedIn !== null && update.judgedIn !== state) return true
  return state !== 'drafting' && isSection(update)
}

function isSection({ docName }: PendingUpdate): boolean {
  return parseDocName(docName)?.kind === 'section'
}
