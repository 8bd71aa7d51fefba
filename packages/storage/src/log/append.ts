/** One batch, inside the transaction that makes it durable. */
import { OUTLINE } from '@samplan/document'
import type { AppendOutcome, Batch, PendingActivity, PendingUpdate, PlanIndexEntry } from '@samplan/sync'
import type { Transaction } from 'kysely'
import { insertActivities } from '../activity/insertActivities.ts'
import { judgeActivity, type NumberedActivity } from '../activity/judgeActivity.ts'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { insertAnswers } from '../idempotency/insertAnswers.ts'
import { putIndex } from '../plans/putIndex.ts'
import type { CommitDoubts } from './commitDoubts.ts'
import { insertUpdates, type NumberedUpdate } from './insertUpdates.ts'
import type { Judgement } from './judge.ts'
import { judgeAll } from './judgeAll.ts'
import { lockPlans, type LockedPlans } from './lockPlans.ts'
import { reserveSeqs } from './reserveSeqs.ts'

export interface Doubts {
  readonly updates: CommitDoubts<PendingUpdate>
  readonly activities: CommitDoubts<PendingActivity>
}

interface Written<Numbered> {
  readonly outcomes: readonly AppendOutcome[]
  readonly inserted: readonly Numbered[]
}

export interface Appended {
  readonly updates: Written<NumberedUpdate>
  readonly activities: Written<NumberedActivity>
}

/**
 * Locks are taken in one order everywhere, plans before docs and each sorted, so that nodes never wait in a circle. An
 * update is judged by the state in which the batch finds its plan; a plan that the batch creates takes everything.
 */
export async function append(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  batch: Batch,
  doubts: Doubts,
): Promise<Appended> {
  const inDoubt = doubts.updates.concern(batch.updates) || doubts.activities.concern(batch.activities)
  const plans = await lockPlans(transaction, dialect, batch, inDoubt)
  const judged = judgeAll(batch, plans, await doubts.updates.settle(transaction, batch.updates))
  await putIndex(transaction, entriesToPut(batch, judged))
  const updates = await appendUpdates(transaction, judged)
  await insertAnswers(transaction, batch, updates.outcomes)
  return { updates, activities: await appendActivities(transaction, batch, plans, doubts, updates.outcomes) }
}

/** A row says what its plan's outline says. */
function entriesToPut({ updates, index }: Batch, judged: readonly Judgement[]): PlanIndexEntry[] {
  const refused = updates.filter((_, place) => judged[place]?.status === 'refused')
  const unchanged = new Set(refused.filter(({ docName }) => docName === OUTLINE).map(({ planId }) => planId))
  return index.filter(({ planId }) => !unchanged.has(planId))
}

async function appendUpdates(
  transaction: Transaction<Tables>,
  judged: readonly Judgement[],
): Promise<Written<NumberedUpdate>> {
  const inserted = await number(transaction, judged)
  await insertUpdates(transaction, inserted)
  return { outcomes: outcomes(judged, inserted), inserted }
}

/** @param ofUpdates the outcomes of the batch's updates, in order */
async function appendActivities(
  transaction: Transaction<Tables>,
  batch: Batch,
  plans: LockedPlans,
  doubts: Doubts,
  ofUpdates: readonly AppendOutcome[],
): Promise<Written<NumberedActivity>> {
  const stored = await doubts.activities.settle(transaction, batch.activities)
  const outcomeOf = new Map(batch.updates.map((update, place) => [update, ofUpdates[place]]))
  const judged = batch.activities.map((activity) => judgeActivity(activity, plans, outcomeOf, stored))
  const accepted = judged.filter((judgement) => judgement.status === 'accepted')
  const inserted = await insertActivities(transaction, accepted)
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
  judged: readonly ({ readonly status: 'accepted' } | AppendOutcome)[],
  inserted: readonly { readonly seq: number }[],
): readonly AppendOutcome[] {
  const numbered = inserted.values()
  return judged.map((judgement) =>
    judgement.status === 'accepted' ? { status: 'stored', seq: nextSeq(numbered) } : judgement,
  )
}

function nextSeq(numbered: Iterator<{ readonly seq: number }>): number {
  const next = numbered.next()
  if (next.done) throw new Error('Something that was accepted was not numbered')
  return next.value.seq
}
