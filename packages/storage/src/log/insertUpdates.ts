import type { Insertable, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { AcceptedUpdate } from './judge.ts'

export interface NumberedUpdate extends AcceptedUpdate {
  readonly seq: number
}

/** Rows per statement: at eight parameters a row, far below the limit of either database (SQLite 32,766, PostgreSQL 65,535). */
const CHUNK = 500

export async function insertUpdates(
  transaction: Transaction<Tables>,
  updates: readonly NumberedUpdate[],
): Promise<void> {
  for (let start = 0; start < updates.length; start += CHUNK) {
    const rows = updates.slice(start, start + CHUNK).map(toRow)
    await transaction.insertInto('update').values(rows).execute()
  }
}

function toRow({ update, organisationId, seq }: NumberedUpdate): Insertable<Tables['update']> {
  return {
    plan_id: update.planId,
    doc: update.docName,
    seq,
    organisation_id: organisationId,
    author: update.author,
    at: update.at,
    bytes: update.bytes,
    changes_content: update.changesContent ? 1 : 0,
  }
}
