import { OUTLINE } from '@samplan/document'
import { planIdSchema, userIdSchema } from '@samplan/domain'
import { afterAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { cookieFrom, createTestServer } from '../testing/testServer.ts'

const PLAN = planIdSchema.parse('demo')

const rosterSchema = z.array(
  z.looseObject({
    userId: userIdSchema,
    name: z.string(),
    email: z.string(),
    plans: z.array(z.looseObject({ planId: z.string(), role: z.string() })),
    lastSeenAt: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
  }),
)
const madeSchema = z.object({ token: z.string() })

const server = await createTestServer()
const http = await server.listen()
afterAll(() => http.stop())

const { call, services, signIn } = server
let administrator = await server.cookieOf('samordnare')
const get = (path: string, cookie = administrator) => call('GET', path, undefined, { cookie })
const post = (path: string, cookie = administrator) => call('POST', path, {}, { cookie })

const emailOf = (key: string) => `${key}@demo.example`

async function roster() {
  return rosterSchema.parse(await (await get('/api/access')).json())
}

async function entryOf(key: string) {
  const entry = (await roster()).find(({ email }) => email === emailOf(key))
  if (entry === undefined) throw new Error(`${key} is not listed`)
  return entry
}

const act = async (key: string, action: 'revoke' | 'restore' | 'erase') =>
  post(`/api/access/${(await entryOf(key)).userId}/${action}`)

async function codeOf(response: Response): Promise<string> {
  return z.object({ code: z.string() }).parse(await response.json()).code
}

async function ownersOf(sectionId: string) {
  const { sections } = await services.sync.readOutline(PLAN)
  return sections.find(({ id }) => id === sectionId)?.ownerIds ?? []
}

const SECTION = 'socialtjanst'

/** Resolves once it is open; `closed` tells the code with which it ends. */
async function openSocket(cookie: string): Promise<{ readonly closed: Promise<number> }> {
  const socket = new WebSocket(`${http.origin.replace('http', 'ws')}/sync/${PLAN}/${OUTLINE}`, {
    headers: { Cookie: cookie },
  })
  const closed = new Promise<number>((resolve) => {
    socket.once('close', resolve)
  })
  await new Promise((resolve) => {
    socket.once('message', resolve)
  })
  return { closed }
}

describe('the roster', () => {
  it('says of everybody who they are, how they get in, and to what', async () => {
    await server.cookieOf('ekonom')
    const listed = await roster()
    expect(listed).toHaveLength(12)
    expect(listed.map(({ name }) => name)).toEqual(
      listed.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'sv')),
    )
    const economist = await entryOf('ekonom')
    expect(Date.parse(economist.lastSeenAt ?? '')).toBeLessThanOrEqual(Date.now())
    expect(economist).toMatchObject({
      name: 'Mikael Öberg',
      role: 'member',
      signsInBy: ['password'],
      plans: [{ planId: 'demo', role: 'economist', year: 2027 }],
      openSessions: 1,
      programTokens: 0,
      withdrawnAt: null,
      erased: false,
    })
  })

  it('is for the administrators of the organisation alone', async () => {
    const director = await server.cookieOf('direktor')
    expect((await call('GET', '/api/access')).status).toBe(401)
    expect((await get('/api/access', director)).status).toBe(403)
    const { userId } = await entryOf('lasare')
    for (const action of ['revoke', 'restore', 'erase']) {
      expect((await post(`/api/access/${userId}/${action}`, director)).status).toBe(403)
    }
  })
})

describe('taking access away', () => {
  it('ends sessions, sockets and keys at once, and leaves what was written', async () => {
    const cookie = await server.cookieOf('handlaggare1')
    const key = { name: 'Diariet', expiresAt: null }
    const made = await call('POST', '/api/tokens', key, { cookie })
    const { token } = madeSchema.parse(await made.json())
    const { closed } = await openSocket(cookie)
    const answer = await act('handlaggare1', 'revoke')
    expect(await answer.json()).toEqual({ leftUndone: [] })
    expect(await closed).toBe(4401)
    expect((await get('/api/me', cookie)).status).toBe(401)
    const asProgram = await call('GET', '/api/me', undefined, {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(asProgram.status).toBe(401)
    const refused = await signIn(emailOf('handlaggare1'))
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'account-disabled'])
    const { members } = await services.sync.readOutline(PLAN)
    const gone = await entryOf('handlaggare1')
    expect(members.some(({ userId }) => userId === gone.userId)).toBe(false)
    expect(gone).toMatchObject({ plans: [], openSessions: 0, programTokens: 0, name: 'Johan Nyström' })
    expect(gone.withdrawnAt).not.toBeNull()
  })

  it('can be asked for twice', async () => {
    expect(await (await act('handlaggare1', 'revoke')).json()).toEqual({ leftUndone: [] })
  })

  it('is not undone by an invitation', async () => {
    const command = { type: 'set-member', email: emailOf('handlaggare1'), role: 'reader' }
    const answer = await call('POST', '/api/plans/demo/commands', command, { cookie: administrator })
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'account-disabled'])
  })

  it('is not for oneself, nor for strangers', async () => {
    expect(await codeOf(await act('samordnare', 'revoke'))).toBe('account-yourself')
    const stranger = await post('/api/access/nobody/revoke')
    expect([stranger.status, await codeOf(stranger)]).toEqual([404, 'account-unknown'])
  })

  it('leaves one of two administrators who are quick to take it from each other', async () => {
    const { organisations } = services.storage
    const [house] = await organisations.list()
    if (house === undefined) throw new Error('The demo has a house')
    const [first, second] = [await entryOf('samordnare'), await entryOf('ekonom')]
    await organisations.setMember(house.id, { userId: second.userId, role: 'administrator' })
    const other = await server.cookieOf('ekonom')
    await Promise.all([
      post(`/api/access/${second.userId}/revoke`),
      post(`/api/access/${first.userId}/revoke`, other),
    ])
    const members = await organisations.members(house.id)
    const left = members.filter(({ role }) => role === 'administrator')
    expect(left).toHaveLength(1)
    for (const { userId } of [first, second]) {
      const withdrawal = await services.withdrawals.find(house.id, userId)
      if (withdrawal !== null) await services.withdrawals.giveBack(house.id, withdrawal)
    }
    administrator = await server.cookieOf('samordnare')
  })

  it('cuts off even the last who can manage a plan, and says that the plan needs another', async () => {
    const demotion = { type: 'set-member', email: emailOf('samordnare'), role: 'reader' }
    await call('POST', '/api/plans/demo/commands', demotion, { cookie: await server.cookieOf('direktor') })
    const admin = cookieFrom(await signIn(emailOf('samordnare')))
    const { userId } = await entryOf('direktor')
    const answer = await post(`/api/access/${userId}/revoke`, admin)
    expect(await answer.json()).toMatchObject({
      leftUndone: [{ planId: 'demo', code: 'member-last-manager' }],
    })
    expect((await signIn(emailOf('direktor'))).status).toBe(403)
  })
})

describe('giving access back', () => {
  it('brings the roles and the sections back', async () => {
    const { userId, plans } = await entryOf('handlaggare2')
    expect(await ownersOf(SECTION)).toContain(userId)
    await act('handlaggare2', 'revoke')
    expect(await ownersOf(SECTION)).not.toContain(userId)
    const answer = await act('handlaggare2', 'restore')
    expect(await answer.json()).toEqual({ leftUndone: [] })
    expect(await entryOf('handlaggare2')).toMatchObject({ plans, withdrawnAt: null })
    expect(await ownersOf(SECTION)).toContain(userId)
    expect((await signIn(emailOf('handlaggare2'))).status).toBe(200)
  })

  it('is refused for somebody who has it', async () => {
    expect(await codeOf(await act('granskare', 'restore'))).toBe('account-not-disabled')
  })
})

describe('erasing', () => {
  it('takes access away first', async () => {
    expect(await codeOf(await act('lasare', 'erase'))).toBe('account-not-disabled')
  })

  it('leaves an id without name, address or way back', async () => {
    const { userId } = await entryOf('lasare')
    await act('lasare', 'revoke')
    expect((await act('lasare', 'erase')).status).toBe(204)
    const erased = (await roster()).find((entry) => entry.userId === userId)
    expect(erased).toMatchObject({ name: 'Borttagen användare', signsInBy: [], erased: true })
    expect(JSON.stringify(await roster())).not.toContain('Maja Forsberg')
    expect(await codeOf(await post(`/api/access/${userId}/restore`))).toBe('account-erased')
    expect((await signIn(emailOf('lasare'))).status).toBe(401)
  })
})

describe('GET /api/me/export', () => {
  it('tells one what is kept of oneself', async () => {
    const cookie = cookieFrom(await signIn(emailOf('handlaggare3')))
    const answer = await get('/api/me/export', cookie)
    expect(answer.headers.get('Content-Disposition')).toContain('attachment')
    expect(await answer.json()).toMatchObject({
      account: { email: emailOf('handlaggare3'), name: 'Samira Haddad', signsInBy: ['credential'] },
      plans: [{ planId: 'demo', roles: ['areaOfficer'] }],
    })
  })
})
