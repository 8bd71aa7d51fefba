/** The words of plans. No column types in SQLite: a table of FTS5 has none, and what is not `text` is only kept. */
import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createSearchTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await createTable(kysely, dialect, 'search_state')
    .addColumn('plan_id', 'text', (column) => column.primaryKey().references('plan.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('upto', columnTypes(dialect).long, (column) => column.notNull())
    .execute()
  if (dialect === 'sqlite') await createInSqlite(kysely)
  else await createInPostgres(kysely)
}

/** Å, ä and ö are letters of their own and not a and o with something on them. */
async function createInSqlite(kysely: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table search_words using fts5(
      text, plan_id unindexed, organisation_id unindexed, section_id unindexed, block_id unindexed,
      line_id unindexed, thread_id unindexed, tokenize = 'unicode61 remove_diacritics 0'
    )`.execute(kysely)
}

async function createInPostgres(kysely: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_words (
      text text not null,
      plan_id text not null references plan (id),
      organisation_id text not null references organisation (id),
      section_id text, block_id text, line_id text, thread_id text,
      words tsvector not null generated always as (to_tsvector('swedish', text)) stored
    )`.execute(kysely)
  await sql`create index search_words_words on search_words using gin (words)`.execute(kysely)
  await sql`create index search_words_plan on search_words (plan_id)`.execute(kysely)
}
