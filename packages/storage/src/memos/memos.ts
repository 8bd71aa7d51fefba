/** The memo that goes to a board with a version. Every wording is kept; the latest is the one that holds. */
import type { UserId, VersionId } from '@samplan/domain'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'

export interface StoredMemo {
  /** As whoever handed it in has parsed it. */
  readonly json: string
  readonly by: UserId
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface Memos {
  latest(versionId: VersionId): Promise<StoredMemo | null>
  /** @throws Error where there is no such version */
  put(versionId: VersionId, memo: StoredMemo): Promise<void>
}

export const createMemos = (kysely: Kysely<Tables>, dialect: DialectName): Memos => ({
  latest: (versionId) => latest(kysely, versionId),
  put: (versionId, memo) =>
    kysely.transaction().execute((transaction) => put(transaction, dialect, versionId, memo)),
})

async function latest(kysely: Kysely<Tables>, versionId: VersionId): Promise<StoredMemo | null> {
  const row = await kysely
    .selectFrom('board_memo')
    .select(['memo_json as json', 'by', 'at'])
    .where('version_id', '=', versionId)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** The lock is the version's: of two that write at once, one waits for the other's number. */
async function put(
  transaction: Transaction<Tables>,
  dialect: DialectName,
  versionId: VersionId,
  { json, by, at }: StoredMemo,
): Promise<void> {
  const { organisation_id } = await transaction
    .selectFrom('version')
    .select('organisation_id')
    .where('id', '=', versionId)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow()
  const seq = sql<number>`(select coalesce(max(seq), 0) + 1 from board_memo where version_id = ${versionId})`
  await transaction
    .insertInto('board_memo')
    .values({ version_id: versionId, seq, organisation_id, memo_json: json, by, at })
    .execute()
}
