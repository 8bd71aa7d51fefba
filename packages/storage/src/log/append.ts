/** One batch of updates, inside the transaction that makes it durable. */
import type { AppendOutcome, Batch } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { DialectName } from '../database/dialect.ts'
import type { Tables } from '../database/tables.ts'
import { putIndex } from '../plans/putIndex.ts'
import { insertUpdates, type NumberedUpdate } from './insertUpdates.ts'
import { judge } from './judge.ts'
import { lockPlans } from './lockPlans.ts'
import { reserveSeqs } from './reserveSeqs.ts'

/**
 * Locks are taken in one order everywhere, plans before docs and each sorted, so that nodes never wait in a circle. An
 * update is judged by the state in which the batch finds its plan; a plan that the batch creates takes everything.
 */
export async function append(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  batch: Batch,
): Promise<readonly AppendOutcome[]> {
  const plans = await lockPlans(transaction, dialect, batch)
  await putIndex(transaction, batch.index)
  const judged = batch.updates.map((update) => judge(update, plans))
  const seqs = await reserveSeqs(
    transaction,
    judged.filter((judgement) => judgement.status === 'accepted'),
  )
  const numbered = judged.map((judgement) =>
    judgement.status === 'accepted' ? { ...judgement, seq: seqs.take(judgement.update) } : judgement,
  )
  await insertUpdates(
    transaction,
    numbered.filter((judgement) => judgement.status === 'accepted'),
  )
  return numbered.map(outcome)
}

function outcome(judgement: NumberedUpdate | Extract<AppendOutcome, { status: 'refused' }>): AppendOutcome {
  return judgement.status === 'accepted' ? { status: 'stored', seq: judgement.seq } : judgement
}
