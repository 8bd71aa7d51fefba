import { OUTLINE, projectOutline, sectionDocName } from '@samplan/document'
import {
  organisationIdSchema,
  planIdSchema,
  sectionIdSchema,
  userIdSchema,
  type PlanState,
} from '@samplan/domain'
import { enterState } from '@samplan/sync/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { z } from 'zod'
import { closingOf, socketWith } from '../testing/socketWith.ts'
import { cookieFrom, createTestServer } from '../testing/testServer.ts'
import { sweepSockets } from './startSweeping.ts'

const PLAN = planIdSchema.parse('demo')
const SECTION = sectionIdSchema.parse('socialtjanst')
const DOC = sectionDocName(SECTION)

const madeSchema = z.object({ token: z.string(), id: z.string() })

const server = await createTestServer()
const http = await server.listen()
const { origin } = http
const base = `${origin.replace('http', 'ws')}/sync`
afterAll(() => http.stop())

const cleanups: (() => void)[] = []
afterAll(() => {
  for (const cleanup of cleanups) cleanup()
})

/** A stock y-websocket client, with the session of a demo account. */
async function stockClient(headers: Record<string, string>, docName: string = DOC) {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${base}/${PLAN}`, docName, doc, {
    WebSocketPolyfill: socketWith(headers),
    disableBc: true,
  })
  cleanups.push(() => provider.destroy())
  await new Promise<void>((resolve) => {
    provider.once('sync', () => resolve())
  })
  return { doc, provider }
}

const closed = (provider: WebsocketProvider): Promise<number> =>
  new Promise((resolve) => {
    provider.once('connection-close', (event) => resolve(event?.code ?? 0))
  })

async function ownerCookie() {
  const outline = await server.services.sync.readOutline(PLAN)
  const owner = outline.sections.find(({ id }) => id === SECTION)?.ownerIds[0]
  const user = await server.services.users.find(userIdSchema.parse(owner))
  return server.cookieOf(user?.email.split('@')[0] ?? '')
}

describe('GET /sync/:planId/:docName', () => {
  it('is a plain y-websocket server', async () => {
    const cookie = await ownerCookie()
    const writer = await stockClient({ Cookie: cookie })
    const reader = await stockClient({ Cookie: await server.cookieOf('lasare') })
    const arrived = new Promise<void>((resolve) => {
      reader.doc.once('update', () => resolve())
    })
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.setAttribute('id', 'written-by-a-stock-client')
    paragraph.insert(0, [new Y.XmlText('Hej')])
    writer.doc.getXmlFragment(SECTION).push([paragraph])
    await arrived
    const plan = await server.services.sync.readPlan(PLAN)
    const blocks = plan.sections.find(({ id }) => id === SECTION)?.blocks
    expect(JSON.stringify(blocks?.at(-1))).toContain('"Hej"')
  })

  it('shows the outline', async () => {
    const { doc } = await stockClient({ Cookie: await server.cookieOf('lasare') }, OUTLINE)
    expect(projectOutline(doc).facts.year).toBe(2027)
  })

  it('knows a program by its token', async () => {
    const cookie = await server.cookieOf('lasare')
    const made = await server.call(
      'POST',
      '/api/tokens',
      { name: 'Nattlig hämtning', expiresAt: null },
      { cookie },
    )
    const { token, id } = madeSchema.parse(await made.json())
    const { provider } = await stockClient({ Authorization: `Bearer ${token}` })
    const closing = closed(provider)
    await server.call('DELETE', `/api/tokens/${id}`, undefined, { cookie })
    expect(await closing).toBe(4401)
  })
})

describe('a frozen plan', () => {
  it('takes nothing from a program, connected or coming back, which keeps what it wrote', async () => {
    const director = await server.services.users.findByEmail('direktor@demo.example')
    const enter = (state: PlanState) =>
      server.services.sync.seal(PLAN, userIdSchema.parse(director?.id), enterState(state))
    const made = await server.call(
      'POST',
      '/api/tokens',
      { name: 'Skrivande program', expiresAt: null },
      { cookie: await ownerCookie() },
    )
    const headers = { Authorization: `Bearer ${madeSchema.parse(await made.json()).token}` }
    const [stale, offline] = [await stockClient(headers), await stockClient(headers)]
    offline.provider.disconnect()
    const before = await server.services.sync.readPlan(PLAN)
    await enter('frozen')
    for (const { doc } of [stale, offline])
      doc.getXmlFragment(SECTION).push([new Y.XmlElement('horizontalRule')])
    const closing = [closed(stale.provider), closed(offline.provider)]
    offline.provider.connect()
    expect(await Promise.all(closing)).toEqual([4423, 4423])
    expect((await server.services.sync.readPlan(PLAN)).sections).toEqual(before.sections)
    await enter('drafting')
    expect(offline.doc.getXmlFragment(SECTION).toJSON()).toContain('<horizontalrule>')
  })
})

describe('GET /sync/:planId', () => {
  it('is one socket for all documents', async () => {
    const socket = new WebSocket(`${base}/${PLAN}?control=1`, {
      headers: { Cookie: await server.cookieOf('lasare') },
    })
    cleanups.push(() => socket.terminate())
    const opened = new Promise((resolve) => {
      socket.once('open', resolve)
    })
    await opened
    const answer = new Promise<Buffer>((resolve) => {
      socket.once('message', (data: Buffer) => resolve(data))
    })
    // varString docName, sync (0), step 1 (0), an empty state vector.
    socket.send(
      Buffer.concat([Buffer.from([OUTLINE.length]), Buffer.from(OUTLINE), Buffer.from([0, 0, 1, 0])]),
    )
    const bytes = await answer
    expect(bytes.subarray(1, 1 + OUTLINE.length).toString()).toBe(OUTLINE)
  })
})

describe('who may not come in', () => {
  it.each([
    ['without a session', `/${PLAN}`, null, 4401, 'not-signed-in'],
    ['to a plan that does not exist', '/nowhere', 'lasare', 4403, 'plan-unknown'],
    ['to a document of no plan', '/nowhere/outline', 'lasare', 4403, 'plan-unknown'],
    ['to a document that cannot be', `/${PLAN}/passwords`, 'lasare', 4403, 'doc-unknown'],
    ['to a section that does not exist', `/${PLAN}/section-gone`, 'lasare', 4403, 'doc-unknown'],
    ['with an older page', `/${PLAN}?schemaVersion=0`, 'lasare', 4409, 'client-too-old'],
    ['to another life of the database', `/${PLAN}?incarnation=before`, 'lasare', 4409, 'restored'],
    ['to another life, by a document', `/${PLAN}/outline?incarnation=`, 'lasare', 4409, 'restored'],
  ])('is told so: %s', async (_, path, account, code, reason) => {
    const headers: Record<string, string> = account === null ? {} : { Cookie: await server.cookieOf(account) }
    expect(await closingOf(base + path, headers)).toEqual({ code, reason })
  })

  it('runs another house', async () => {
    const { storage, services, signIn } = server
    const user = await services.users.create({ email: 'chef@annat.example', name: 'Chef' })
    await services.users.setPassword(user.id, 'ett lösenord')
    const house = { id: organisationIdSchema.parse('annat'), name: 'Annat' }
    await storage.organisations.put(house)
    await storage.organisations.setMember(house.id, { userId: user.id, role: 'administrator' })
    const Cookie = cookieFrom(await signIn('chef@annat.example', 'ett lösenord'))
    expect(await closingOf(`${base}/${PLAN}`, { Cookie })).toEqual({ code: 4403, reason: 'plan-unknown' })
    const plan = await server.call('GET', `/api/plans/${PLAN}/plan.json`, undefined, { cookie: Cookie })
    expect(plan.status).toBe(404)
  })

  it('brings back what a restored backup has rolled back', async () => {
    const Cookie = await ownerCookie()
    const comesBack = (incarnation: string, text: string) => {
      const doc = new Y.Doc()
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(text)])
      doc.getXmlFragment(SECTION).insert(0, [paragraph])
      const provider = new WebsocketProvider(`${base}/${PLAN}`, DOC, doc, {
        WebSocketPolyfill: socketWith({ Cookie }),
        disableBc: true,
        params: { incarnation },
      })
      cleanups.push(() => provider.destroy())
      return provider
    }
    const reader = await stockClient({ Cookie })
    const arrived = new Promise<void>((resolve) => {
      reader.doc.on('update', () => {
        if (reader.doc.getXmlFragment(SECTION).toJSON().includes('still known')) resolve()
      })
    })
    expect(await closed(comesBack('the one before', 'rolled back'))).toBe(4409)
    comesBack(await server.storage.planIndex.incarnation(), 'still known')
    await arrived
    expect(reader.doc.getXmlFragment(SECTION).toJSON()).not.toContain('rolled back')
  })

  it('comes from a foreign page', async () => {
    const headers = { Cookie: await server.cookieOf('lasare'), Origin: 'https://evil.example' }
    expect(await closingOf(`${base}/${PLAN}`, headers)).toEqual({ code: 403, reason: 'handshake' })
    const { provider } = await stockClient({ ...headers, Origin: origin })
    expect(provider.synced).toBe(true)
  })

  it('sends text', async () => {
    const socket = new WebSocket(`${base}/${PLAN}`, { headers: { Cookie: await server.cookieOf('lasare') } })
    const code = new Promise((resolve) => {
      socket.once('close', resolve)
    })
    socket.once('open', () => socket.send('hello'))
    expect(await code).toBe(4400)
  })
})

describe('the end of a session', () => {
  it.each([
    ['signing out', (cookie: string) => server.call('POST', '/api/auth/sign-out', {}, { cookie })],
    [
      'signing out there from elsewhere',
      async () => {
        const cookie = await server.cookieOf('granskare')
        await server.call('DELETE', '/api/sessions', undefined, { cookie })
      },
    ],
    [
      'a new password',
      async () => {
        const user = await server.services.users.findByEmail('granskare@demo.example')
        if (user !== null) await server.services.users.setPassword(user.id, 'samplan-demo')
      },
    ],
    [
      'its expiry',
      async () => {
        server.clock.now += 8 * 24 * 3_600_000
        await sweepSockets(server.services)
        server.clock.now -= 8 * 24 * 3_600_000
      },
    ],
  ])('closes its sockets at once: %s', async (_, end) => {
    const cookie = await server.cookieOf('granskare')
    const { provider } = await stockClient({ Cookie: cookie })
    const closing = closed(provider)
    await end(cookie)
    expect(await closing).toBe(4401)
  })

  it('leaves the sockets of others open', async () => {
    const { provider } = await stockClient({ Cookie: await server.cookieOf('lasare') })
    await server.call('POST', '/api/auth/sign-out', {}, { cookie: await server.cookieOf('lasare') })
    await sweepSockets(server.services)
    expect(provider.wsconnected).toBe(true)
  })
})
