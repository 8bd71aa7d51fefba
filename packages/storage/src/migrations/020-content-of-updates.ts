/** Not every update changes what a document says: some only move the anchors of comments. Older rows are taken to. */
import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'

export async function markContentOfUpdates(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await kysely.schema
    .alterTable('update')
    .addColumn('changes_content', columnTypes(dialect).flag, (column) => column.notNull().defaultTo(1))
    .execute()
}
