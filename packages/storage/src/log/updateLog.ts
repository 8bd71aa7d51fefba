import type { AppendOutcome, Batch, UpdateLog } from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { append, type Appended } from './append.ts'
import { CommitDoubts } from './commitDoubts.ts'
import { docNames, latestUpdates, load, readAfter } from './read.ts'
import { saveSnapshot } from './saveSnapshot.ts'

export function createUpdateLog(kysely: Kysely<Tables>, dialect: DialectName): UpdateLog {
  const doubts = new CommitDoubts()
  return {
    load: (planId, docName) => load(kysely, planId, docName),
    append: (batch) => commit(kysely, dialect, batch, doubts),
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
  doubts: CommitDoubts,
): Promise<readonly AppendOutcome[]> {
  if (batch.updates.length === 0 && batch.index.length === 0) return []
  let appended: Appended = { outcomes: [], inserted: [] }
  try {
    await kysely.transaction().execute(async (transaction) => {
      appended = await append(transaction, dialect, batch, doubts)
    })
    return appended.outcomes
  } catch (error) {
    // Empty unless everything went through but the commit itself.
    doubts.note(appended.inserted)
    throw error
  }
}
