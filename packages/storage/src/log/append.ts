/** One batch of updates, inside the transaction that makes it durable. */
import type { AppendOutcome, Batch } from '@samplan/sync'
import type { Transaction } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { putIndex } from '../plans/putIndex.ts'
import type { CommitDoubts } from './commitDoubts.ts'
import { insertUpdates, type NumberedUpdate } from './insertUpdates.ts'
import { judge, type Judgement } from './judge.ts'
import { lockPlans } from './lockPlans.ts'
import { reserveSeqs } from './reserveSeqs.ts'

export interface Appended {
  readonly outcomes: readonly AppendOutcome[]
  readonly inserted: readonly NumberedUpdate[]
}

/**
 * Locks are taken in one order everywhere, plans before docs and each sorted, so that nodes never wait in a circle. An
 * update is judged by the state in which the batch finds its plan; a plan that the batch creates takes everything.
 */
export async function append(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  batch: Batch,
  doubts: CommitDoubts,
): Promise<Appended> {
  const plans = await lockPlans(transaction, dialect, batch, doubts.concern(batch.updates))
  await putIndex(transaction, batch.index)
  const stored = await doubts.settle(transaction, batch.updates)
  const judged = batch.updates.map((update) => judge(update, plans, stored))
  const inserted = await number(transaction, judged)
  await insertUpdates(transaction, inserted)
  return { outcomes: outcomes(judged, inserted), inserted }
}

/** Gives the accepted updates their numbers, in order. */
async function number(
  transaction: Transaction<Tables>,
  judged: readonly Judgement[],
): Promise<readonly NumberedUpdate[]> {
  const accepted = judged.filter((judgement) => judgement.status === 'accepted')
  const seqs = await reserveSeqs(transaction, accepted)
  return accepted.map(({ update, organisationId }) => ({ update, organisationId, seq: seqs.take(update) }))
}

function outcomes(
  judged: readonly Judgement[],
  inserted: readonly NumberedUpdate[],
): readonly AppendOutcome[] {
  const numbered = inserted.values()
  return judged.map((judgement) =>
    judgement.status === 'accepted' ? { status: 'stored', seq: nextSeq(numbered) } : judgement,
  )
}

function nextSeq(numbered: Iterator<NumberedUpdate>): number {
  const next = numbered.next()
  if (next.done) throw new Error('An accepted update was not numbered')
  return next.value.seq
}
