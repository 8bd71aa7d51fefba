import type { PlanId } from '@samplan/domain'
import type { PendingActivity } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { AcceptedActivity, NumberedActivity } from './judgeActivity.ts'
import { toColumns } from './activityRow.ts'

/** Gives entries their numbers, in order, and stores them. The caller holds their plans' rows for itself. */
export async function insertActivities(
  transaction: Transaction<Tables>,
  accepted: readonly AcceptedActivity[],
): Promise<readonly NumberedActivity[]> {
  const next = new Map<PlanId, number>()
  const numbered: NumberedActivity[] = []
  for (const { activity, organisationId } of accepted) {
    const { planId } = activity
    const seq = next.get(planId) ?? (await lastSeq(transaction, activity)) + 1
    next.set(planId, seq + 1)
    numbered.push({ activity, organisationId, seq })
  }
  // One row per statement: a batch brings a handful.
  for (const { activity, organisationId, seq } of numbered) {
    const row = {
      plan_id: activity.planId,
      organisation_id: organisationId,
      ...toColumns({ ...activity, seq }),
    }
    await transaction.insertInto('activity').values(row).execute()
  }
  return numbered
}

async function lastSeq(transaction: Transaction<Tables>, { planId }: PendingActivity): Promise<number> {
  const row = await transaction
    .selectFrom('activity')
    .select('seq')
    .where('plan_id', '=', planId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seq ?? 0
}
