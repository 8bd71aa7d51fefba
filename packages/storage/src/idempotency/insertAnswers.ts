import type { AppendOutcome, Batch, PendingAnswer } from '@samplan/sync'
import type { Insertable, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

/**
 * Keeps the answers for all that is not refused. A batch is appended again when its commit went through unheard, and
 * then finds its answers there.
 *
 * @param ofUpdates the outcomes of the batch's updates, in order
 */
export async function insertAnswers(
  transaction: Transaction<Tables>,
  { updates, answers }: Pick<Batch, 'updates' | 'answers'>,
  ofUpdates: readonly AppendOutcome[],
): Promise<void> {
  const stored = new Set(updates.filter((_, index) => ofUpdates[index]?.status === 'stored'))
  const rows = answers.filter((answer) => answer.updates.every((update) => stored.has(update))).map(toRow)
  if (rows.length === 0) return
  await transaction
    .insertInto('idempotency_key')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const toRow = (answer: PendingAnswer): Insertable<Tables['idempotency_key']> => ({
  plan_id: answer.planId,
  user_id: answer.userId,
  key_hash: answer.keyHash,
  organisation_id: answer.organisationId,
  request_hash: answer.requestHash,
  answer: answer.answer,
  at: answer.at,
})
