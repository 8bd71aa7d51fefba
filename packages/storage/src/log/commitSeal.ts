import type { PlanId } from '@samplan/domain'
import type { Sealed, SealJudge } from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { lockPlan } from './lockPlan.ts'
import { seal } from './seal.ts'
import { updateStands } from './updateStands.ts'

/**
 * One transaction. A line that breaks at the very commit leaves it open whether the seal was stored; then the log is asked,
 * since a director who is told that nothing was frozen must be able to rely on it.
 */
export async function commitSeal<Result>(
  kysely: Kysely<Tables>,
  dialect: DialectName,
  planId: PlanId,
  judge: SealJudge<Result>,
): Promise<Sealed<Result> | null> {
  const attempt: { sealed: Sealed<Result> | null } = { sealed: null }
  try {
    await kysely.transaction().execute(async (transaction) => {
      attempt.sealed = await seal(transaction, dialect, planId, judge)
    })
    return attempt.sealed
  } catch (error) {
    if (attempt.sealed !== null && (await stands(kysely, dialect, planId, attempt.sealed)))
      return attempt.sealed
    throw error
  }
}

/** Asked under the plan's lock: the transaction in doubt has then ended one way or the other. */
async function stands(
  kysely: Kysely<Tables>,
  dialect: DialectName,
  planId: PlanId,
  { stored: [first] }: Sealed<unknown>,
): Promise<boolean> {
  if (first === undefined) return false
  return kysely.transaction().execute(async (transaction) => {
    await lockPlan(transaction, dialect, planId)
    return updateStands(transaction, first, first.seq)
  })
}
