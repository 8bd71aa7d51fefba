import type { UpdateLog } from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialect.ts'
import type { Tables } from '../database/tables.ts'
import { append } from './append.ts'
import { docNames, load, readAfter } from './read.ts'
import { saveSnapshot } from './saveSnapshot.ts'

export function createUpdateLog(kysely: Kysely<Tables>, dialect: DialectName): UpdateLog {
  return {
    load: (planId, docName) => load(kysely, planId, docName),
    append: async (batch) =>
      kysely.transaction().execute((transaction) => append(transaction, dialect, batch)),
    saveSnapshot: (planId, docName, snapshot) => saveSnapshot(kysely, planId, docName, snapshot),
    readAfter: (planId, docName, after, limit) => readAfter(kysely, planId, docName, after, limit),
    docNames: (planId) => docNames(kysely, planId),
  }
}
