/** The disk is full in the middle of the case: nothing is half done, and it goes on when there is room again. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { CASE_PLAN, caseServer, type CaseServer } from '../testing/caseServer.ts'

/** Whether the database has room for more pages. */
async function setRoom({ storage }: CaseServer, hasRoom: boolean): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(storage.kysely)
  const limit = hasRoom ? 1_000_000 : (rows[0]?.page_count ?? 0)
  await sql.raw(`pragma max_page_count = ${limit}`).execute(storage.kysely)
}

const stored = async ({ storage, services }: CaseServer) => ({
  row: (await storage.planIndex.get(CASE_PLAN))?.state,
  outline: await services.sync.readOutline(CASE_PLAN),
  versions: await storage.register.versions(CASE_PLAN),
  told: (await storage.activityLog.read(CASE_PLAN, { after: 0, limit: 100, order: 'oldest-first' })).map(
    ({ type }) => type,
  ),
})

it('freezes nothing in part', async () => {
  const server = await caseServer()
  const before = await stored(server)
  await setRoom(server, false)
  const note = 'x'.repeat(2000)
  const outcomes = [await server.freeze('v1', { note }), await server.freeze('v1', { note })]
  expect(outcomes).toEqual(['503 storage-unavailable', '503 storage-unavailable'])
  expect(await stored(server)).toEqual(before)
  await setRoom(server, true)
  expect(await server.freeze('v1', { note })).toBe('201')
  expect(await stored(server)).toMatchObject({
    row: 'frozen',
    outline: { state: 'frozen' },
    told: ['freeze'],
  })
})

it('decides nothing in part', async () => {
  const server = await caseServer()
  await server.freeze('v1')
  const before = await stored(server)
  await setRoom(server, false)
  const details = { versionId: 'v1', outcome: 'returned', text: 'Utred mer. '.repeat(900) } as const
  expect(await server.decide('d', details)).toBe('503 storage-unavailable')
  expect(await stored(server)).toEqual(before)
  expect((await server.readCase()).decisions).toEqual([])
  await setRoom(server, true)
  expect(await server.decide('d', details)).toBe('200')
  expect(await stored(server)).toMatchObject({ row: 'drafting', told: ['freeze', 'record-decision'] })
})
