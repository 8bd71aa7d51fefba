import {
  storesNothing,
  type AppendOutcome,
  type Batch,
  type PendingUpdate,
  type UpdateLog,
} from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { activityStands } from '../activity/activityStands.ts'
import { append, type Appended, type Doubts } from './append.ts'
import { CommitDoubts } from './commitDoubts.ts'
import { commitSeal } from './commitSeal.ts'
import { docNames, latestUpdates, load, readAfter } from './read.ts'
import { saveSnapshot } from './saveSnapshot.ts'
import { updateStands } from './updateStands.ts'

export function createUpdateLog(kysely: Kysely<Tables>, dialect: DialectName): UpdateLog {
  const doubts = {
    updates: new CommitDoubts<PendingUpdate>(updateStands),
    activities: new CommitDoubts(activityStands),
  }
  return {
    load: (planId, docName) => load(kysely, planId, docName),
    append: (batch) => commit(kysely, dialect, batch, doubts),
    seal: (planId, judge) => commitSeal(kysely, dialect, planId, judge),
    saveSnapshot: (planId, docName, snapshot) => saveSnapshot(kysely, planId, docName, snapshot),
    readAfter: (planId, docName, after, limit) => readAfter(kysely, planId, docName, after, limit),
    docNames: (planId) => docNames(kysely, planId),
    latestUpdates: (planId) => latestUpdates(kysely, planId),
  }
}

async function commit(
  kysely: Kysely<Tables>,
  dialect: DialectName,
  batch: Batch,
  doubts: Doubts,
): Promise<readonly AppendOutcome[]> {
  if (storesNothing(batch)) return []
  let appended = NOTHING
  try {
    await kysely.transaction().execute(async (transaction) => {
      appended = await append(transaction, dialect, batch, doubts)
    })
    return [...appended.updates.outcomes, ...appended.activities.outcomes]
  } catch (error) {
    // Nothing, unless everything went through but the commit itself.
    for (const { update, seq } of appended.updates.inserted) doubts.updates.note(update, seq)
    for (const { activity, seq } of appended.activities.inserted) doubts.activities.note(activity, seq)
    throw error
  }
}

const NOTHING: Appended = {
  updates: { outcomes: [], inserted: [] },
  activities: { outcomes: [], inserted: [] },
}
