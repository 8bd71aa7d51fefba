import { DOCUMENT_SCHEMA_VERSION, schemaVersionOf, sectionDocName, writeAnchorMoves } from '@samplan/document'
import { planIdSchema, sectionIdSchema, threadIdSchema, type Outline } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { demoAccounts, type DemoAccountKey } from '../demo/accounts.ts'
import { schemas } from '../openapi/schemas.ts'
import { forgetOldAnswers } from '../plans/idempotency/startForgetting.ts'
import { createTestServer, type TestServer } from '../testing/testServer.ts'

const PLAN = planIdSchema.parse('demo')
const AREA = sectionIdSchema.parse('socialtjanst')

async function staffed() {
  const server = await createTestServer()
  const cookies = new Map<string, string>()
  for (const { key } of demoAccounts) cookies.set(key, await server.cookieOf(key))
  const as = (key: DemoAccountKey) => ({ cookie: cookies.get(key) ?? '' })
  const command = (key: DemoAccountKey, body: unknown) =>
    server.call('POST', '/api/plans/demo/commands', body, as(key))
  const outline = (): Promise<Outline> => server.services.sync.readOutline(PLAN)
  return { ...server, as, command, outline }
}

const idOf = async ({ services }: Pick<TestServer, 'services'>, key: DemoAccountKey) =>
  (await services.users.findByEmail(`${key}@demo.example`))?.id

describe('reading a plan', async () => {
  const server = await staffed()
  const { call, as } = server

  it('is for its members, every role', async () => {
    for (const { key, role } of demoAccounts) {
      expect(await (await call('GET', '/api/plans', undefined, as(key))).json()).toEqual([
        { planId: 'demo', title: 'Verksamhetsplan och budget 2027', year: 2027, state: 'drafting', role },
      ])
      expect((await call('GET', '/api/plans/demo/plan.json', undefined, as(key))).status).toBe(200)
    }
  })

  it.each(['plan.json', 'issues', 'people', 'changes'])('is for nobody else (%s)', async (part) => {
    const { services, signIn } = server
    const email = `stranger-${part}@demo.example`
    const stranger = await services.users.create({ email, name: 'Stranger' })
    await services.users.setPassword(stranger.id, 'a long password')
    const [organisation] = await services.storage.organisations.list()
    if (organisation === undefined) throw new Error('The demo has an organisation')
    await services.storage.organisations.setMember(organisation.id, { userId: stranger.id, role: 'member' })
    const cookie = (await signIn(email, 'a long password')).headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(await (await call('GET', '/api/plans', undefined, { cookie })).json()).toEqual([])
    const response = await call('GET', `/api/plans/demo/${part}`, undefined, { cookie })
    expect(await response.json()).toMatchObject({ status: 404, code: 'plan-unknown' })
    expect((await call('GET', `/api/plans/demo/${part}`)).status).toBe(401)
  })

  it('tells one unknown plan from no other', async () => {
    for (const id of ['unknown', 'a%2Fb']) {
      const response = await call('GET', `/api/plans/${id}/plan.json`, undefined, as('direktor'))
      expect([404, 422]).toContain(response.status)
    }
  })

  it('finds the issues that the demo plan is to show', async () => {
    const issues = await (await call('GET', '/api/plans/demo/issues', undefined, as('lasare'))).json()
    expect(issues).toContainEqual(expect.objectContaining({ code: 'section.no-owner', severity: 'block' }))
  })

  it('names the members, with addresses for those who manage them', async () => {
    const people = async (key: DemoAccountKey) =>
      (await call('GET', '/api/plans/demo/people', undefined, as(key))).json()
    const eva = { name: 'Eva Sandström', role: 'director', invited: false }
    expect(await people('samordnare')).toContainEqual(
      expect.objectContaining({ ...eva, email: 'direktor@demo.example' }),
    )
    expect(JSON.stringify(await people('handlaggare1'))).toContain('Eva Sandström')
    expect(JSON.stringify(await people('handlaggare1'))).not.toContain('@')
  })
})

describe('who wrote in a section last', async () => {
  const server = await staffed()
  const { call, as, command, services } = server
  const changes = async () => {
    const response = await call('GET', '/api/plans/demo/changes', undefined, as('lasare'))
    return schemas.Changes.parse(await response.json())
  }

  it('is nobody in a new plan, although somebody made it', async () => {
    expect(await changes()).toEqual([])
    const section = { type: 'add-section', sectionId: 'tomt', title: 'Tomt', parentId: null, beforeId: null }
    expect((await command('samordnare', { ...section, kind: 'prose', numbering: 'none' })).status).toBe(200)
    expect(await changes()).toEqual([])
  })

  it('is who wrote, at that time, as long as the section stands', async () => {
    const by = await idOf(server, 'ekonom')
    if (by === undefined) throw new Error('The demo has an economist')
    await services.sync.edit(PLAN, sectionDocName(AREA), by, (docs) => {
      const doc = docs.get(sectionDocName(AREA))
      doc?.getXmlFragment(AREA).push([new Y.XmlElement('horizontalRule')])
    })
    const [change, ...others] = await changes()
    expect(change).toMatchObject({ sectionId: AREA, by })
    expect(Math.abs(Date.parse(change?.at ?? '') - Date.now())).toBeLessThan(60_000)
    expect(others).toEqual([])
    const reviewer = await idOf(server, 'granskare')
    if (reviewer === undefined) throw new Error('The demo has a reviewer')
    await services.sync.edit(PLAN, sectionDocName(AREA), reviewer, (docs) => {
      const doc = docs.get(sectionDocName(AREA))
      const anchor = { runs: [], lost: [], moved: [] }
      if (doc) writeAnchorMoves(doc, [{ threadId: threadIdSchema.parse('thread'), anchor }], null)
    })
    expect(await changes()).toEqual([change])
    await command('samordnare', { type: 'remove-section', sectionId: AREA })
    expect(await changes()).toEqual([])
  })
})

/** One command of each kind, all of which fit the demo plan. */
const commands = {
  'rename-section': { type: 'rename-section', sectionId: AREA, title: 'Social omsorg' },
  'set-settings': { type: 'set-settings', settings: { completeness: false } },
  'set-facts': { type: 'set-facts', facts: { subtitle: 'Förslag' } },
  'set-case': { type: 'set-facts', facts: { diaryNumber: '2026-119' } },
  'add-section': {
    type: 'add-section',
    sectionId: 'ny',
    parentId: null,
    beforeId: null,
    title: 'Nytt avsnitt',
    kind: 'prose',
    numbering: 'numbered',
  },
  approve: { type: 'set-section-status', sectionId: AREA, status: 'approved' },
  'put-budget-column': {
    type: 'put-budget-column',
    column: { id: 'utfall', label: 'Utfall 2025', kind: 'outcome', year: 2025 },
    beforeId: null,
  },
} satisfies Record<string, unknown>
type CommandName = keyof typeof commands
const names: readonly CommandName[] = [
  'rename-section',
  'set-settings',
  'set-facts',
  'set-case',
  'add-section',
  'approve',
  'put-budget-column',
]

const managing = ['samordnare', 'direktor'] as const
const allowed: Record<CommandName, readonly DemoAccountKey[]> = {
  'rename-section': managing,
  'set-settings': managing,
  'set-facts': managing,
  'set-case': [...managing, 'sekreterare'],
  'add-section': managing,
  approve: managing,
  'put-budget-column': [...managing, 'ekonom'],
}

describe('a command', async () => {
  const server = await staffed()
  const { as, call, command, outline } = server

  it.each(names)('%s is for those whose role has the right', async (name) => {
    const before = await outline()
    for (const { key } of demoAccounts.filter((account) => !allowed[name].includes(account.key))) {
      const response = await command(key, commands[name])
      expect({ key, status: response.status }).toEqual({ key, status: 403 })
    }
    expect(await outline()).toEqual(before)
    for (const key of allowed[name]) {
      const response = await command(key, commands[name])
      expect({ key, status: response.status }).toEqual({ key, status: 200 })
    }
    expect(await outline()).not.toEqual(before)
  })

  it('is for who administers the organisation, also as a mere reader of the plan', async () => {
    const [reader, [organisation]] = [await idOf(server, 'lasare'), await server.storage.organisations.list()]
    if (reader === undefined || organisation === undefined) throw new Error('The demo has both')
    const roleOf = (role: 'administrator' | 'member') =>
      server.storage.organisations.setMember(organisation.id, { userId: reader, role })
    const settings = { type: 'set-settings', settings: { balanceRule: 'off' } }
    await roleOf('administrator')
    expect((await command('lasare', settings)).status).toBe(200)
    expect((await command('lasare', commands.approve)).status).toBe(403)
    await roleOf('member')
    expect((await command('lasare', settings)).status).toBe(403)
  })

  it('marks an own section ready, and no other', async () => {
    const own = (await outline()).sections.find(({ id }) => id === AREA)?.ownerIds[0]
    const officers = demoAccounts.filter(({ role }) => role === 'areaOfficer')
    // What is approved is the review's to open again.
    await command('direktor', { type: 'set-section-status', sectionId: AREA, status: 'draft' })
    for (const { key } of officers) {
      const status = (await idOf(server, key)) === own ? 200 : 403
      const response = await command(key, { type: 'set-section-status', sectionId: AREA, status: 'ready' })
      expect({ key, status: response.status }).toEqual({ key, status })
    }
  })

  it.each([
    [{ type: 'rename-section', sectionId: 'gone', title: 'X' }, 404, 'section-unknown'],
    [{ type: 'move-section', sectionId: AREA, parentId: AREA, beforeId: null }, 409, 'section-cycle'],
    [{ type: 'assign-owners', sectionId: AREA, userIds: ['nobody'] }, 409, 'owner-not-member'],
    [{ type: 'rename-section', sectionId: AREA, title: '' }, 422, 'request-invalid'],
    [{ type: 'become-king' }, 422, 'request-invalid'],
    [{ type: 'set-member', email: 'nonsense', role: 'reader' }, 422, 'request-invalid'],
    [null, 422, 'request-invalid'],
  ])('that does not fit is refused with its reason: %j', async (body, status, code) => {
    const response = await command('direktor', body)
    expect(await response.json()).toMatchObject({ status, code })
  })

  it('given twice under one key is done once, and answered alike', async () => {
    const add = { ...commands['add-section'], sectionId: 'igen' }
    const headers = { 'Idempotency-Key': 'key-1' }
    const send = (body: unknown) =>
      call('POST', '/api/plans/demo/commands', body, { ...as('samordnare'), headers })
    const [first, second] = await Promise.all([send(add), send(add)])
    expect([first?.status, second?.status]).toEqual([200, 200])
    await command('samordnare', { type: 'rename-section', sectionId: 'igen', title: 'Ett annat namn' })
    await command('samordnare', { type: 'remove-section', sectionId: 'igen' })
    expect((await send(add)).status).toBe(200)
    expect((await outline()).sections.some(({ id }) => id === 'igen')).toBe(false)
    expect(await (await send({ ...add, title: 'Ett annat' })).json()).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    })
  })

  it('given twice under one key is answered alike after a restart, until that is forgotten', async () => {
    const invite = { type: 'set-member', email: 'ny@plan.example', role: 'reader' }
    const giveTo = async (given: TestServer) => {
      const cookie = await given.cookieOf('samordnare')
      const headers = { 'Idempotency-Key': 'key-2' }
      const response = await given.call('POST', '/api/plans/demo/commands', invite, { cookie, headers })
      return schemas.CommandDone.parse(await response.json()).invitation?.link
    }
    const link = await giveTo(server)
    expect(link).toMatch(/^http/)
    const restarted = await createTestServer({ storage: server.storage })
    expect(await giveTo(restarted)).toBe(link)
    restarted.clock.now += 14 * 24 * 3_600_000
    await forgetOldAnswers(restarted.services)
    expect(await giveTo(restarted)).not.toBe(link)
    restarted.services.sync.stop()
  })

  it('lays out the document of a new section', async () => {
    const add = { ...commands['add-section'], sectionId: 'nytt' }
    expect((await command('samordnare', add)).status).toBe(200)
    const stored = await server.services.storage.updateLog.load(
      PLAN,
      sectionDocName(sectionIdSchema.parse('nytt')),
    )
    const doc = new Y.Doc()
    for (const { bytes } of stored.updates) Y.applyUpdate(doc, bytes)
    expect(schemaVersionOf(doc)).toBe(DOCUMENT_SCHEMA_VERSION)
  })

  it('moves a block with what it holds', async () => {
    const plan = await server.services.sync.readPlan(PLAN)
    const from = plan.sections.find(({ id }) => id === AREA)
    const goal = from?.blocks.find(({ type }) => type === 'goal')
    const move = {
      type: 'move-block',
      blockId: goal?.id,
      fromSectionId: AREA,
      toSectionId: 'miljo',
      beforeBlockId: null,
    }
    expect((await command('lasare', move)).status).toBe(403)
    expect((await command('samordnare', move)).status).toBe(200)
    const after = await server.services.sync.readPlan(PLAN)
    expect(after.sections.find(({ id }) => id === 'miljo')?.blocks.at(-1)).toEqual(goal)
    expect(after.sections.find(({ id }) => id === AREA)?.blocks).not.toContainEqual(goal)
  })
})
