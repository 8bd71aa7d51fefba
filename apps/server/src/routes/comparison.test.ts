/** What differs, as people ask for it over HTTP: from last year's plan, between versions, and until now. */
import { organisationIdSchema, planIdSchema } from '@samplan/domain'
import { buildPlan } from '@samplan/domain/testing'
import { writePlan } from '@samplan/document'
import { afterAll, describe, expect, it } from 'vitest'
import { seedLastYear } from '../demo/seedDemo.ts'
import { schemas } from '../openapi/schemas.ts'
import { freezeNow } from '../testing/frozenPlan.ts'
import { createTestServer } from '../testing/testServer.ts'

const server = await createTestServer()
await seedLastYear(server.services)
afterAll(() => server.services.pdfPress.stop())
const DEMO = planIdSchema.parse('demo')
const LAST_YEAR = 'plan:demo-2026'

const get = async (path: string, key = 'lasare') => {
  const response = await server.call('GET', `/api/plans/demo/comparison${path}`, undefined, {
    cookie: await server.cookieOf(key),
  })
  const body: unknown = await response.json()
  return { status: response.status, body }
}
const compare = async (from: string, to: string, key?: string) => {
  const { body } = await get(`?from=${encodeURIComponent(from)}&to=${to}`, key)
  return schemas.Comparison.parse(body)
}
const choices = async () => schemas.ComparisonChoices.parse((await get('/choices')).body)
const rename = async (title: string) =>
  server.call(
    'POST',
    '/api/plans/demo/commands',
    { type: 'rename-section', sectionId: 'skola', title },
    { cookie: await server.cookieOf('samordnare') },
  )

describe('a comparison', () => {
  it('begins with last year’s plan, as it was adopted', async () => {
    const { plans, standard } = await choices()
    expect(plans).toEqual([{ name: LAST_YEAR, title: 'Verksamhetsplan och budget 2026', year: 2026 }])
    expect(standard).toEqual({ from: LAST_YEAR, to: 'now' })
    const { from, to, comparison, summary } = await compare(LAST_YEAR, 'now')
    expect(from).toMatchObject({ kind: 'version', year: 2026 })
    expect(to).toMatchObject({ kind: 'draft', year: 2027, label: null })
    expect(comparison.isSame).toBe(false)
    expect(summary.budget.sums).toMatchObject([{ before: 'Budget 2026', after: 'Budget 2027' }])
  })

  it('of a version with now is empty until something is changed', async () => {
    const { id, label } = await freezeNow(server.storage, DEMO)
    expect((await choices()).versions).toMatchObject([{ name: id, label }])
    // The names that the version keeps are those of whoever froze it.
    const before = await compare(id, 'now')
    expect(before.summary.sections).toMatchObject({ renamed: 0, added: 0, removed: 0 })
    expect((await rename('Skola för alla')).status).toBe(200)
    const after = await compare(id, 'now')
    expect(after.summary.sections).toMatchObject({ renamed: 1, added: 0, removed: 0 })
    expect(after.from).toMatchObject({ kind: 'version', label })
  })

  it('of two versions is as long as they are', async () => {
    const second = await freezeNow(server.storage, DEMO)
    const [first] = (await choices()).versions
    const { summary } = await compare(first?.name ?? '', second.id)
    expect(summary.sections.renamed).toBe(1)
    expect((await compare(second.id, second.id)).comparison.isSame).toBe(true)
  })
})

describe('what there is not', () => {
  it.each([['nobody'], ['plan:nobody'], ['plan:other-house'], ['plan:not-mine']])(
    '%s is not to be compared with',
    async (from) => {
      await otherPlans()
      const { status, body } = await get(`?from=${from}&to=now`)
      expect({ status, body }).toMatchObject({ status: 404, body: { code: 'comparison-unknown' } })
    },
  )

  it('a version of another plan is none of this one', async () => {
    const { versions } = schemas.ComparisonChoices.parse(
      await (
        await server.call('GET', '/api/plans/demo-2026/comparison/choices', undefined, {
          cookie: await server.cookieOf('lasare'),
        })
      ).json(),
    )
    expect(versions.length).toBeGreaterThan(0)
    expect((await get(`?from=${versions[0]?.name}&to=now`)).body).toMatchObject({
      code: 'comparison-unknown',
    })
  })

  it('nor a name that is none', async () => {
    expect(await get('?from=a%20b&to=now')).toMatchObject({ status: 422, body: { code: 'request-invalid' } })
    expect((await get('?from=now')).status).toBe(422)
  })

  it('a plan that one may not read', async () => {
    expect((await server.call('GET', '/api/plans/demo/comparison?from=now&to=now')).status).toBe(401)
  })
})

/** One of another organisation, and one that has no members. */
async function otherPlans(): Promise<void> {
  const { storage, sync } = server.services
  const [own] = await storage.organisations.list()
  if (own === undefined) throw new Error('The demo has an organisation')
  const author = (await sync.readOutline(DEMO)).members[0]?.userId
  if (author === undefined) throw new Error('The demo has members')
  const other = { id: organisationIdSchema.parse('other'), name: 'Ett annat hus' }
  await storage.organisations.put(other)
  for (const [name, organisationId] of [
    ['other-house', other.id],
    ['not-mine', own.id],
  ] as const) {
    const planId = planIdSchema.parse(name)
    if ((await storage.planIndex.get(planId)) !== null) continue
    const plan = buildPlan({ id: name, sections: [{}], members: [{ userId: 'nobody', role: 'director' }] })
    await sync.createPlan(planId, organisationId, writePlan(plan), author)
  }
}
