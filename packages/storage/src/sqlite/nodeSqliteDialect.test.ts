import { Kysely, sql } from 'kysely'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NodeSqliteDialect } from './nodeSqliteDialect.ts'

interface Notes {
  note: { id: number | null; text: unknown }
}

let kysely: Kysely<Notes>
beforeEach(async () => {
  kysely = new Kysely<Notes>({ dialect: new NodeSqliteDialect(new DatabaseSync(':memory:')) })
  await sql`create table note (id integer primary key, text unique)`.execute(kysely)
})
afterEach(() => kysely.destroy())

const insert = (text: unknown, into: Kysely<Notes> = kysely) =>
  into.insertInto('note').values({ id: null, text }).executeTakeFirstOrThrow()
const texts = async () =>
  (await kysely.selectFrom('note').select('text').orderBy('id').execute()).map(({ text }) => text)

it('answers what a statement changed, and the rows that it returns', async () => {
  expect(await insert('a')).toMatchObject({ insertId: 1n, numInsertedOrUpdatedRows: 1n })
  const returned = await kysely.insertInto('note').values({ id: 7, text: 'b' }).returning('id').execute()
  expect(returned).toEqual([{ id: 7 }])
  const deleted = await kysely.deleteFrom('note').executeTakeFirst()
  expect(deleted.numDeletedRows).toBe(2n)
})

it('keeps what SQLite has no type for in the form that it has', async () => {
  for (const value of [true, false, new Date(0), undefined, null, 2n, Uint8Array.of(1)]) await insert(value)
  expect(await texts()).toEqual([1, 0, '1970-01-01T00:00:00.000Z', null, null, 2, Uint8Array.of(1)])
  await expect(insert({ a: 1 })).rejects.toThrow(TypeError)
})

it('lets nobody else see or join a transaction that is under way', async () => {
  let finish = (): void => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const transaction = kysely.transaction().execute(async (inside) => {
    await insert('inside', inside)
    await finished
    throw new Error('undone')
  })
  const outside = insert('outside')
  const seen = texts()
  finish()
  await expect(transaction).rejects.toThrow('undone')
  await outside
  expect(await seen).toEqual(['outside'])
})

it('takes a failed statement back with its transaction, and goes on', async () => {
  await insert('a')
  const failing = kysely.transaction().execute(async (inside) => {
    await insert('b', inside)
    await insert('a', inside)
  })
  await expect(failing).rejects.toThrow(/unique/i)
  await insert('c')
  expect(await texts()).toEqual(['a', 'c'])
})

it('streams', async () => {
  await insert('a')
  await insert('b')
  const streamed: unknown[] = []
  for await (const { text } of kysely.selectFrom('note').select('text').stream()) streamed.push(text)
  expect(streamed).toEqual(['a', 'b'])
})

it('forgets statements that are not used for long, and prepares them anew', async () => {
  for (let id = 0; id < 500; id += 1) await sql`select ${sql.lit(id)}`.execute(kysely)
  expect((await sql<{ x: number }>`select ${sql.lit(0)} as x`.execute(kysely)).rows).toEqual([{ x: 0 }])
})

it('goes by the columns that a table has now', async () => {
  const all = () => kysely.selectFrom('note').selectAll().execute()
  await insert('a')
  expect(await all()).toEqual([{ id: 1, text: 'a' }])
  await sql`alter table note add column more text`.execute(kysely)
  expect(await all()).toEqual([{ id: 1, text: 'a', more: null }])
})
