import { versionFileKindSchema } from '@samplan/domain'
import { HTML_POLICY, sha256Hex } from '@samplan/publish'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { seedLastYear } from '../demo/seedDemo.ts'
import { freezeDemo } from '../testing/frozenDemo.ts'
import { createTestServer } from '../testing/testServer.ts'

const DAY = 24 * 60 * 60_000

const server = await createTestServer()
const { call, clock, services, storage } = server
afterAll(() => services.pdfPress.stop())
const version = await freezeDemo(services)
for (const kind of versionFileKindSchema.options) {
  const bytes = new TextEncoder().encode(`the ${kind}`)
  await storage.register.addFile(version.id, { kind, renderer: 'test', sha256: sha256Hex(bytes), bytes })
}
const secretary = await server.cookieOf('sekreterare')
const LINKS = '/api/plans/demo/board-links'

const madeSchema = z.object({ id: z.string(), token: z.string(), url: z.string(), expiresAt: z.string() })
const listSchema = z.array(
  z.looseObject({ id: z.string(), openings: z.int(), openedAt: z.string().nullable() }),
)
const pageSchema = z.looseObject({
  sinceLastYear: z
    .object({ before: z.string(), lines: z.array(z.object({ head: z.string(), text: z.string() })) })
    .nullable(),
  label: z.string(),
  body: z.string(),
  proposal: z.string(),
  contents: z.array(z.object({ anchor: z.string() }).loose()),
  files: z.array(z.object({ kind: z.string(), size: z.int() })),
  threads: z.array(z.looseObject({ messages: z.array(z.looseObject({ author: z.string() })) })).nullable(),
})

const make = (link: object = {}, cookie = secretary) =>
  call('POST', LINKS, { versionId: version.id, name: 'Styrelsen', ...link }, { cookie })
const madeLink = async (link: object = {}) => madeSchema.parse(await (await make(link)).json())
const listedLinks = async () =>
  listSchema.parse(await (await call('GET', LINKS, undefined, { cookie: secretary })).json())
const read = (token: string, address = '192.0.2.1') =>
  call('GET', `/api/board/${token}`, undefined, { address })
const answerOf = async (response: Response) => {
  const { code } = z.looseObject({ code: z.string() }).parse(await response.json())
  return [response.status, code]
}

let start = clock.now
beforeEach(() => {
  clock.now = start += 60 * 60_000
})

describe('a board link', () => {
  it('is made by those who keep the case, and lasts sixty days unless they say otherwise', async () => {
    const response = await make()
    expect(response.status).toBe(201)
    const { token, url, expiresAt } = madeSchema.parse(await response.json())
    expect(token).toMatch(/^[\w-]{43}$/u)
    expect(url).toBe(`http://localhost/las/${token}`)
    expect(Date.parse(expiresAt)).toBe(clock.now + 60 * DAY)
    for (const key of ['ekonom', 'handlaggare1', 'granskare', 'lasare']) {
      expect((await make({}, await server.cookieOf(key))).status).toBe(403)
    }
  })

  it('is kept as a hash alone: nothing in the database, and no list, holds the token', async () => {
    const { token } = await madeLink()
    const rows = await storage.kysely.selectFrom('board_link').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(await listedLinks())).not.toContain(token)
  })

  it('is to a version of the plan, and ends in time to come, within four hundred days', async () => {
    expect(await answerOf(await make({ versionId: 'another' }))).toEqual([404, 'version-unknown'])
    const until = (days: number) => ({ expiresAt: new Date(clock.now + days * DAY).toISOString() })
    expect(await answerOf(await make(until(0)))).toEqual([422, 'link-expiry-past'])
    expect(await answerOf(await make(until(401)))).toEqual([422, 'request-invalid'])
    expect((await make(until(400))).status).toBe(201)
    expect((await make({ name: ' ' })).status).toBe(422)
  })

  it('stops at once when it is revoked, and when its time is over, and says which', async () => {
    const [revoked, expired] = [await madeLink(), await madeLink()]
    const path = `${LINKS}/${revoked.id}`
    const reader = await server.cookieOf('lasare')
    expect((await call('DELETE', path, undefined, { cookie: reader })).status).toBe(403)
    expect((await call('DELETE', path, undefined, { cookie: secretary })).status).toBe(204)
    expect((await call('DELETE', path, undefined, { cookie: secretary })).status).toBe(204)
    expect(await answerOf(await read(revoked.token))).toEqual([410, 'link-revoked'])
    expect(await answerOf(await read(`${revoked.token}/plan.pdf`))).toEqual([410, 'link-revoked'])
    clock.now = Date.parse(expired.expiresAt)
    expect(await answerOf(await read(expired.token))).toEqual([410, 'link-expired'])
    start = clock.now
    const stranger = await call('DELETE', `${LINKS}/stranger`, undefined, { cookie: secretary })
    expect(await answerOf(stranger)).toEqual([404, 'link-unknown'])
  })

  it('counts how often it was opened, and not what was fetched with it', async () => {
    const { id, token } = await madeLink()
    const opened = async () => (await listedLinks()).find((link) => link.id === id)
    expect(await opened()).toMatchObject({ openings: 0, openedAt: null })
    await read(token)
    await read(token)
    await read(`${token}/plan.pdf`)
    expect(await opened()).toMatchObject({ openings: 2, openedAt: new Date(clock.now).toISOString() })
  })
})

describe('the page behind it', () => {
  it('is read also while nothing can be written', async () => {
    const { token } = await madeLink()
    const full = vi.spyOn(storage.boardLinks, 'countOpening').mockRejectedValue(new Error('disk full'))
    expect((await read(token)).status).toBe(200)
    expect(full).toHaveBeenCalledOnce()
    full.mockRestore()
  })

  it('is indexed at no address of it', async () => {
    const page = await call('GET', '/las/whatever')
    expect(page.headers.get('X-Robots-Tag')).toBe('noindex, nofollow, noarchive')
    expect(page.headers.get('Cache-Control')).toBe('private, no-store')
  })

  it('says what is frozen, and is kept by nobody on the way', async () => {
    const { token } = await madeLink()
    const response = await read(token)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
    const page = pageSchema.parse(await response.json())
    expect(page).toMatchObject({
      label: 'Förslag 1',
      sha256: version.sha256,
      frozenBy: 'Eva Sandström',
      threads: null,
    })
    expect(page.body).toContain('Socialtjänst och omsorg')
    for (const { anchor } of page.contents) expect(page.body).toContain(`id="${anchor}"`)
    expect(page.files.map(({ kind }) => kind)).toEqual(['pdf', 'docx', 'html'])
  })

  it('says nothing of accounts, members, drafts or comments', async () => {
    const { token } = await madeLink()
    const text = await (await read(token)).text()
    const { members } = await services.sync.readOutline(version.planId)
    const people = await services.users.findAll(members.map(({ userId }) => userId))
    expect(people.length).toBeGreaterThan(5)
    for (const { id, email } of people) {
      expect(text).not.toContain(id)
      expect(text).not.toContain(email)
    }
    expect(text).not.toMatch(/"(?:userId|members|by|status|ownerIds|planId|organisationId)":/u)
    expect(text).not.toMatch(/@demo\.example|threadId|Äskande/u)
  })

  it('shows comments where the link was made for that, with names and no ids', async () => {
    const command = {
      type: 'start-thread',
      threadId: 'asked',
      sectionId: 'socialtjanst',
      anchor: { kind: 'section' },
      message: { messageId: 'question', body: 'Räcker pengarna?' },
      suggestion: null,
      mustBeAnswered: false,
    }
    const cookie = await server.cookieOf('granskare')
    const asked = await call('POST', '/api/plans/demo/commands', command, { cookie })
    expect(asked.status).toBe(200)
    const [closed, open] = [await madeLink(), await madeLink({ comments: true })]
    expect(await (await read(closed.token)).text()).not.toContain('Räcker pengarna?')
    const page = await (await read(open.token)).text()
    expect(page).toContain('Räcker pengarna?')
    const person = await services.users.findByEmail('granskare@demo.example')
    if (person === null) throw new Error('The demo has a reviewer')
    expect(page).toContain(person.name)
    expect(page).not.toContain(person.id)
  })

  it('shows the memo’s proposal and news once they are written', async () => {
    const memo = { background: 'Som varje år.', proposal: 'Styrelsen beslutar', changes: 'Ett nytt mål.' }
    const path = `/api/versions/${version.id}/memo`
    const refused = await call('PUT', path, memo, { cookie: await server.cookieOf('lasare') })
    expect(refused.status).toBe(403)
    expect((await call('PUT', path, memo, { cookie: secretary })).status).toBe(204)
    expect((await call('PUT', path, memo, { cookie: secretary })).status).toBe(204)
    expect(await storage.kysely.selectFrom('board_memo').select('seq').execute()).toEqual([{ seq: 1 }])
    const kept = await call('GET', path, undefined, { cookie: await server.cookieOf('lasare') })
    expect(await kept.json()).toEqual({ memo })
    const page = pageSchema.parse(await (await read((await madeLink()).token)).json())
    expect(page).toMatchObject({ proposal: 'Styrelsen beslutar', changes: 'Ett nytt mål.' })
    expect(JSON.stringify(page)).not.toContain('Som varje år.')
  })

  it('counts what is new against the plan that was adopted before, once there is one', async () => {
    const { token } = await madeLink()
    const page = async () => pageSchema.parse(await (await read(token)).json())
    expect((await page()).sinceLastYear).toBeNull()
    await seedLastYear(services)
    const { sinceLastYear } = await page()
    expect(sinceLastYear?.before).toBe('Verksamhetsplan och budget 2026')
    expect(sinceLastYear?.lines.map(({ head }) => head)).toContain('Mål')
    expect(await page()).toMatchObject({ sinceLastYear })
  })

  it('gives the version’s files byte for byte, and no others', async () => {
    const { token } = await madeLink()
    const pdf = await read(`${token}/plan.pdf`)
    expect(await pdf.text()).toBe('the pdf')
    expect(Object.fromEntries(pdf.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
    expect(pdf.headers.get('Content-Disposition')).toContain(
      'budget%202027%20%E2%80%93%20f%C3%B6rslag%201.pdf',
    )
    const html = await read(`${token}/plan.html`)
    expect(html.headers.get('Content-Security-Policy')).toBe(HTML_POLICY)
    expect((await read(`${token}/plan.docx`)).status).toBe(200)
    for (const other of ['plan.json', 'plan.xlsx', 'plan-archive.pdf', 'evidence.zip']) {
      expect((await read(`${token}/${other}`)).status).toBe(404)
    }
  })

  it('is what a member sees who looks at it as the board will, without counting', async () => {
    const reader = await server.cookieOf('lasare')
    const seen = await call('GET', `/api/versions/${version.id}/board`, undefined, { cookie: reader })
    expect(pageSchema.parse(await seen.json())).toMatchObject({ expiresAt: null, threads: null })
    expect((await call('GET', `/api/versions/${version.id}/board`)).status).toBe(401)
    const unknown = await call('GET', '/api/versions/nothing/board', undefined, { cookie: reader })
    expect(await answerOf(unknown)).toEqual([404, 'version-unknown'])
  })

  it('is one PDF with the memo first, named for the registrar', async () => {
    const path = `/api/versions/${version.id}/board-package.pdf`
    const response = await call('GET', path, undefined, { cookie: secretary })
    expect(response.headers.get('Content-Disposition')).toContain(
      "filename*=UTF-8''2026-118%20Verksamhetsplan%20och%20budget%202027%20%E2%80%93%20f%C3%B6rslag%201.pdf",
    )
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
  })
})

describe('whoever guesses', () => {
  it('is told that there is no such link, and after twenty guesses nothing at all', async () => {
    const { token } = await madeLink()
    const guess = (index: number) => read(`guess-${index}`, '198.51.100.7')
    const first = await guess(0)
    expect(first.headers.get('X-Robots-Tag')).toContain('noindex')
    expect(await answerOf(first)).toEqual([404, 'link-unknown'])
    // All at once: none is let through before the others are counted.
    const rest = await Promise.all(Array.from({ length: 25 }, (_, index) => guess(index + 1)))
    expect(rest.filter(({ status }) => status === 404)).toHaveLength(19)
    const refused = rest.find(({ status }) => status === 429)
    expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await read(token, '198.51.100.7')).status).toBe(429)
    expect((await read(token, '203.0.113.9')).status).toBe(200)
  })

  it('from everywhere at once leaves the right links open', async () => {
    const { token } = await madeLink()
    const guesses = await Promise.all(
      Array.from({ length: 700 }, (_, index) => read(`guess-${index}`, `10.0.${index >> 3}.${index & 7}`)),
    )
    expect(guesses.filter(({ status }) => status === 404).length).toBeLessThanOrEqual(600)
    expect(guesses.at(-1)?.status).toBe(429)
    expect((await read(token)).status).toBe(200)
  })
})
