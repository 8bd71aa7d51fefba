import type { OrganisationId } from '@samplan/domain'
import type { AppendOutcome, PendingActivity, PendingUpdate } from '@samplan/sync'
import type { LockedPlans } from '../log/lockPlans.ts'

export interface AcceptedActivity {
  readonly activity: PendingActivity
  readonly organisationId: OrganisationId
}

export interface NumberedActivity extends AcceptedActivity {
  readonly seq: number
}

export type ActivityJudgement = ({ readonly status: 'accepted' } & AcceptedActivity) | AppendOutcome

/**
 * What was refused has not happened, and nothing is told of it.
 *
 * @param stored numbers of entries that an earlier attempt has stored
 */
export function judgeActivity(
  activity: PendingActivity,
  plans: LockedPlans,
  outcomes: ReadonlyMap<PendingUpdate, AppendOutcome | undefined>,
  stored: ReadonlyMap<PendingActivity, number>,
): ActivityJudgement {
  const seq = stored.get(activity)
  if (seq !== undefined) return { status: 'stored', seq }
  const plan = plans.get(activity.planId)
  if (plan === undefined) return { status: 'refused', code: 'plan-unknown' }
  const refused = activity.updates
    .map((update) => outcomes.get(update))
    .find((outcome) => outcome?.status === 'refused')
  return refused ?? { status: 'accepted', activity, organisationId: plan.organisationId }
}
