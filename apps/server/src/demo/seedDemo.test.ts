import { COMMENTS, projectThreads, readAnchors, resolveAnchors, sectionDocName } from '@samplan/document'
import { hasOpenSuggestion, isOpen, planIdSchema, sectionIdSchema } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'
import { demoAccounts } from './accounts.ts'
import { seedDemo, seedLastYear } from './seedDemo.ts'

describe('the demo', () => {
  it('has an account for every role, all offered on the sign-in page', async () => {
    const { call, signIn } = await createTestServer()
    const offered = await (await call('GET', '/api/demo')).json()
    expect(offered).toEqual({
      password: 'samplan-demo',
      accounts: demoAccounts.map(({ email, name, role }) => ({ email, name, role })),
    })
    for (const { email } of demoAccounts) expect((await signIn(email)).status).toBe(200)
  })

  it('shows a review under way', async () => {
    const { services } = await createTestServer()
    const demo = planIdSchema.parse('demo')
    const threads = await services.sync.read(demo, COMMENTS, projectThreads)
    const told = threads.map(({ anchor, messages, ...thread }) => [
      anchor.kind,
      messages.length,
      isOpen(thread) ? 'open' : 'resolved',
      thread.mustBeAnswered ? 'required' : hasOpenSuggestion(thread) ? 'suggested' : '',
    ])
    expect(told).toEqual([
      ['text', 2, 'resolved', ''],
      ['text', 1, 'open', ''],
      ['block', 1, 'open', 'required'],
      ['cell', 2, 'open', ''],
      ['text', 1, 'open', 'suggested'],
    ])
    const { sections } = await services.sync.readOutline(demo)
    const statuses = new Map(sections.map(({ status, statusChange }) => [status, statusChange?.note]))
    expect([...statuses.keys()].toSorted()).toEqual(['approved', 'draft', 'ready', 'returned'])
    expect(statuses.get('returned')).not.toBeNull()
  })

  it('has threads on words that stand', async () => {
    const { services } = await createTestServer()
    const id = sectionIdSchema.parse('skola')
    const spans = await services.sync.read(planIdSchema.parse('demo'), sectionDocName(id), (doc) =>
      resolveAnchors(doc, id, readAnchors(doc)),
    )
    expect([...spans.values()].map((found) => found.length)).toEqual([1])
  })

  it('is seeded once', async () => {
    const { cookieOf, call, services } = await createTestServer()
    const cookie = await cookieOf('samordnare')
    const rename = { type: 'set-facts', facts: { title: 'Vår plan' } }
    await call('POST', '/api/plans/demo/commands', rename, { cookie })
    await seedDemo(services)
    const plans = await (await call('GET', '/api/plans', undefined, { cookie })).json()
    expect(plans).toMatchObject([{ title: 'Vår plan' }])
  })

  it("has last year's plan adopted, once, and ready to be compared with", async () => {
    const { call, cookieOf, services } = await createTestServer()
    const cookie = await cookieOf('lasare')
    await seedLastYear(services)
    await seedLastYear(services)
    await services.notifier.catchUp()
    await services.notifier.idle()
    const inbox = await (
      await call('GET', '/api/inbox', undefined, { cookie: await cookieOf('direktor') })
    ).json()
    expect(JSON.stringify(inbox)).not.toContain('demo-2026')
    const plans = await (await call('GET', '/api/plans', undefined, { cookie })).json()
    expect(plans).toMatchObject([{ planId: 'demo' }, { planId: 'demo-2026', state: 'adopted', year: 2026 }])
    const told = await (await call('GET', '/api/plans/demo-2026/versions', undefined, { cookie })).json()
    expect(told).toMatchObject({
      versions: [{ label: 'Förslag 1' }],
      decisions: [{ body: 'styrelsen' }, { body: 'förbundsfullmäktige', outcome: 'adopted' }],
    })
  })

  it('is not there when DEMO is off', async () => {
    const { call, signIn } = await createTestServer({ variables: { DEMO: 'off' } })
    expect((await call('GET', '/api/demo')).status).toBe(404)
    expect((await signIn('samordnare@demo.example')).status).toBe(401)
  })

  it('leaves no account with a known password when it is switched off', async () => {
    const { call, cookieOf, services, signIn } = await createTestServer()
    const cookie = await cookieOf('direktor')
    await seedDemo({ ...services, configuration: { ...services.configuration, demo: false } })
    expect((await call('GET', '/api/me', undefined, { cookie })).status).toBe(401)
    for (const { email } of demoAccounts) expect((await signIn(email)).status).toBe(401)
    expect(await services.users.findByEmail('direktor@demo.example')).toMatchObject({ name: 'Eva Sandström' })
  })
})
