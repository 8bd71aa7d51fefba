import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'

describe('a disk that is full', () => {
  it('is said plainly, loses nothing, and is got over', async () => {
    const { call, cookieOf, signIn, storage } = await createTestServer()
    const cookie = await cookieOf('samordnare')
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(storage.kysely)
    const setLimit = (limit: number) => sql.raw(`pragma max_page_count = ${limit}`).execute(storage.kysely)
    await setLimit(pages.rows[0]?.page_count ?? 0)

    const facts = { type: 'set-facts', facts: { caseTitle: 'Ett ärende' } }
    const command = () => call('POST', '/api/plans/demo/commands', facts, { cookie })
    const statuses: number[] = []
    // Pages that are not yet full take a few writes more.
    for (let i = 0; i < 200 && !statuses.includes(503); i++) {
      statuses.push((await signIn('lasare@demo.example')).status)
    }
    expect(statuses.at(-1)).toBe(503)
    const refused = await signIn('lasare@demo.example')
    expect(await refused.json()).toMatchObject({ code: 'storage-unavailable' })
    expect(refused.headers.get('Retry-After')).toBe('5')

    await setLimit(1_000_000)
    expect((await command()).status).toBe(200)
    expect((await signIn('lasare@demo.example')).status).toBe(200)
  })
})
