import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { AccountTables } from '../accounts/tables.ts'
import { createTestServer } from '../testing/testServer.ts'

const server = await createTestServer()
const { call } = server
const idsSchema = z.array(z.looseObject({ id: z.string() }))

describe('sessions', () => {
  const list = async (cookie: string) =>
    idsSchema.parse(await (await call('GET', '/api/sessions', undefined, { cookie })).json())

  it('are listed, without what would let anybody use them', async () => {
    const cookie = await server.cookieOf('ekonom')
    await server.signIn('ekonom@demo.example', undefined, { headers: { 'User-Agent': 'Firefox' } })
    const sessions = await list(cookie)
    expect(sessions).toHaveLength(2)
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    expect(sessions.find(({ current }) => !current)).toMatchObject({ userAgent: 'Firefox' })
    expect(Object.keys(sessions[0] ?? {}).toSorted()).toEqual([
      'createdAt',
      'current',
      'expiresAt',
      'id',
      'lastUsedAt',
      'userAgent',
    ])
  })

  it('end where they are ended, and only by their owner', async () => {
    const [own, other] = [await server.cookieOf('direktor'), await server.cookieOf('lasare')]
    const [session] = await list(own)
    const end = (cookie: string) => call('DELETE', `/api/sessions/${session?.id}`, undefined, { cookie })
    expect((await end(other)).status).toBe(404)
    expect((await call('GET', '/api/me', undefined, { cookie: own })).status).toBe(200)
    expect((await end(own)).status).toBe(204)
    expect((await call('GET', '/api/me', undefined, { cookie: own })).status).toBe(401)
  })

  it('end everywhere but here', async () => {
    const [here, there] = [await server.cookieOf('granskare'), await server.cookieOf('granskare')]
    const other = await server.cookieOf('lasare')
    expect((await call('DELETE', '/api/sessions', undefined, { cookie: here })).status).toBe(204)
    const status = async (cookie: string) => (await call('GET', '/api/me', undefined, { cookie })).status
    expect([await status(here), await status(there), await status(other)]).toEqual([200, 401, 200])
  })
})

describe('tokens of programs', () => {
  const madeSchema = z.object({ id: z.string(), token: z.string() })

  async function make(expiresAt: string | null = null) {
    const cookie = await server.cookieOf('sekreterare')
    const response = await call('POST', '/api/tokens', { name: 'Diariet', expiresAt }, { cookie })
    expect(response.status).toBe(201)
    const { id, token } = madeSchema.parse(await response.json())
    const asProgram = (method: string, path: string, body?: unknown) =>
      call(method, path, body, { headers: { Authorization: `Bearer ${token}` } })
    return { cookie, id, token, asProgram }
  }

  it('open what their owner may open', async () => {
    const { asProgram } = await make()
    expect(await (await asProgram('GET', '/api/me')).json()).toMatchObject({
      user: { email: 'sekreterare@demo.example' },
    })
    expect((await asProgram('GET', '/api/plans/demo/plan.json')).status).toBe(200)
  })

  it.each(['', ' \u200B', '\n'])('have a name that can be seen, unlike %j', async (name) => {
    const cookie = await server.cookieOf('sekreterare')
    const response = await call('POST', '/api/tokens', { name, expiresAt: null }, { cookie })
    expect(await response.json()).toMatchObject({ code: 'request-invalid', params: { path: 'name' } })
  })

  it('have a name of one line', async () => {
    const cookie = await server.cookieOf('granskare')
    await call('POST', '/api/tokens', { name: 'Diar\u0000iet\nBcc: a@b.se', expiresAt: null }, { cookie })
    const listed = await call('GET', '/api/tokens', undefined, { cookie })
    expect(await listed.json()).toMatchObject([{ name: 'Diariet Bcc: a@b.se' }])
  })

  it('end in the future', async () => {
    const cookie = await server.cookieOf('ekonom')
    const expiresAt = new Date(server.clock.now).toISOString()
    const response = await call('POST', '/api/tokens', { name: 'Sent', expiresAt }, { cookie })
    expect(await response.json()).toMatchObject({ status: 422, code: 'token-expiry-past' })
  })

  it('are kept as hashes and shown once', async () => {
    const { cookie, id, token } = await make()
    const listed = await (await call('GET', '/api/tokens', undefined, { cookie })).text()
    expect(listed).toContain(id)
    expect(listed).not.toContain(token)
    const rows = await server.storage.kysely
      .withTables<AccountTables>()
      .selectFrom('program_token')
      .selectAll()
      .execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('beget no tokens', async () => {
    const { asProgram } = await make()
    const response = await asProgram('POST', '/api/tokens', { name: 'Ett till', expiresAt: null })
    expect(response.status).toBe(403)
  })

  it('end when revoked, and in time', async () => {
    const { asProgram, cookie, id } = await make()
    expect(
      (await call('DELETE', `/api/tokens/${id}`, undefined, { cookie: await server.cookieOf('lasare') }))
        .status,
    ).toBe(404)
    expect((await call('DELETE', `/api/tokens/${id}`, undefined, { cookie })).status).toBe(204)
    expect((await asProgram('GET', '/api/me')).status).toBe(401)

    const short = await make(new Date(server.clock.now + 60_000).toISOString())
    expect((await short.asProgram('GET', '/api/me')).status).toBe(200)
    server.clock.now += 60_000
    expect((await short.asProgram('GET', '/api/me')).status).toBe(401)
  })

  it('are not guessed', async () => {
    const headers = { Authorization: 'Bearer samplan_made-up' }
    expect((await call('GET', '/api/me', undefined, { headers })).status).toBe(401)
  })
})
