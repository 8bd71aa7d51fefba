import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'

/** Makes a table append-only for whoever holds the connection: a trigger refuses to change or remove its rows. */
export async function refuseChanges(
  kysely: Kysely<unknown>,
  dialect: DialectName,
  table: string,
): Promise<void> {
  if (dialect === 'sqlite') await refuseInSqlite(kysely, table)
  else await refuseInPostgres(kysely, table)
}

async function refuseInSqlite(kysely: Kysely<unknown>, table: string): Promise<void> {
  for (const change of ['update', 'delete'] as const) {
    await sql`
      create trigger ${sql.id(`${table}_refuses_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
      begin select raise(abort, 'rows of this table never change'); end`.execute(kysely)
  }
}

async function refuseInPostgres(kysely: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    create or replace function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'rows of this table never change' using errcode = 'restrict_violation'; end $$`.execute(
    kysely,
  )
  await sql`
    create trigger ${sql.id(`${table}_refuses_change`)} before update or delete or truncate on ${sql.table(table)}
    for each statement execute function refuse_change()`.execute(kysely)
}
