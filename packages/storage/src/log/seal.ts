/** A seal, inside the transaction that makes it durable: it has the plan to itself, so nothing of it can be refused. */
import type { OrganisationId, PlanId } from '@samplan/domain'
import type { AppendOutcome, Seal, Sealed, SealedPlan, SealJudge, StoredUpdate } from '@samplan/sync'
import type { Transaction } from 'kysely'
import { insertActivities } from '../activity/insertActivities.ts'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { insertAnswers } from '../idempotency/insertAnswers.ts'
import { putIndex, putState } from '../plans/putIndex.ts'
import { insertCaseRecords } from '../versions/insertRecords.ts'
import { insertUpdates } from './insertUpdates.ts'
import { readSealedPlan } from './readSealedPlan.ts'
import { reserveSeqs } from './reserveSeqs.ts'

/** Null if there is no such plan. */
export async function seal<Result>(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  planId: PlanId,
  judge: SealJudge<Result>,
): Promise<Sealed<Result> | null> {
  const plan = await readSealedPlan(transaction, dialect, planId)
  if (plan === null) return null
  const judged = judge(plan)
  if (judged.index !== null) {
    await putIndex(transaction, [judged.index])
    await putState(transaction, judged.index)
  }
  const stored = await storeUpdates(transaction, judged, plan.organisationId)
  await insertCaseRecords(transaction, { planId, organisationId: plan.organisationId }, judged.records)
  await storeRecords(transaction, judged, stored, plan)
  return { result: judged.result, stored }
}

async function storeUpdates(
  transaction: Transaction<Tables>,
  { updates }: Seal<unknown>,
  organisationId: OrganisationId,
): Promise<readonly StoredUpdate[]> {
  const accepted = updates.map((update) => ({ update, organisationId }))
  const seqs = await reserveSeqs(transaction, accepted)
  const numbered = accepted.map((each) => ({ ...each, seq: seqs.take(each.update) }))
  await insertUpdates(transaction, numbered)
  return numbered.map(({ update, seq }) => {
    const { planId, docName, author, at, bytes } = update
    return { planId, docName, author, at, bytes, seq }
  })
}

async function storeRecords(
  transaction: Transaction<Tables>,
  { updates, activities, answers }: Seal<unknown>,
  stored: readonly StoredUpdate[],
  { organisationId }: SealedPlan,
): Promise<void> {
  await insertActivities(
    transaction,
    activities.map((activity) => ({ activity, organisationId })),
  )
  const outcomes = stored.map(({ seq }): AppendOutcome => ({ status: 'stored', seq }))
  await insertAnswers(transaction, { updates, answers }, outcomes)
}
