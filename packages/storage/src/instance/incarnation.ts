/**
 * The incarnation names one life of this database. Clients key what they keep for offline use by it, so that nothing a
 * restored backup has rolled back is uploaded again. A backup carries none; opening it begins a new life.
 */
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Of several nodes that open a fresh database at once, the first one names it. */
export async function ensureIncarnation(kysely: Kysely<Tables>, newId: () => string): Promise<void> {
  await kysely
    .insertInto('instance')
    .values({ id: 1, incarnation: newId() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function readIncarnation(kysely: Kysely<Tables>): Promise<string> {
  const row = await kysely.selectFrom('instance').select('incarnation').executeTakeFirstOrThrow()
  return row.incarnation
}
