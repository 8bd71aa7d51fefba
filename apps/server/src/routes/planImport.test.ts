import { issueSchema, organisationIdSchema } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestServer } from '../testing/testServer.ts'
import { planFile } from '../testing/planFile.ts'

const importedSchema = z.object({
  planId: z.string(),
  unmapped: z.array(z.object({ path: z.string(), reason: z.string() })),
})
const problemSchema = z.object({
  code: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
})
const peopleSchema = z.array(z.object({ userId: z.string(), name: z.string(), role: z.string() }))
const planSchema = z.object({
  sections: z.array(z.looseObject({ title: z.string().nullable(), ownerIds: z.array(z.string()) })),
})

describe('POST /api/plans/import', async () => {
  const server = await createTestServer()
  const { app, call } = server
  const cookie = await server.cookieOf('samordnare')
  const send = (body: string, type = 'application/json', as = cookie) =>
    app.request('/api/plans/import', { method: 'POST', body, headers: { Cookie: as, 'Content-Type': type } })
  const get = (path: string) => call('GET', path, undefined, { cookie })

  async function imported(file: unknown) {
    const response = await send(JSON.stringify(file))
    expect(response.status).toBe(201)
    return importedSchema.parse(await response.json())
  }

  it('makes a plan that opens', async () => {
    const { planId } = await imported(planFile())
    const plan = await (await get(`/api/plans/${planId}/plan.json`)).text()
    for (const words of [
      'Här står vad vi vill.',
      'Alla får en studiehandledare',
      'Medlemsavgifter',
      '150000',
    ]) {
      expect(plan).toContain(words)
    }
    expect(await (await get(`/api/plans/${planId}/issues`)).json()).toEqual([])
    expect(await (await get('/api/plans')).json()).toContainEqual(
      expect.objectContaining({ planId, role: 'coordinator' }),
    )
  })

  it('finds the krona that is wrong', async () => {
    const { planId } = await imported(JSON.parse(JSON.stringify(planFile()).replace('100000', '100001')))
    const issues = z.array(issueSchema).parse(await (await get(`/api/plans/${planId}/issues`)).json())
    const mismatch = issues.find(({ code }) => code === 'budget.total-mismatch')
    expect(mismatch).toMatchObject({
      severity: 'block',
      params: { lines: 150_001, stated: 150_000, difference: 1 },
    })
  })

  it('staffs the plan with the demo accounts', async () => {
    const { planId } = await imported(planFile())
    const people = peopleSchema.parse(await (await get(`/api/plans/${planId}/people`)).json())
    expect(people).toHaveLength(12)
    const { sections } = planSchema.parse(await (await get(`/api/plans/${planId}/plan.json`)).json())
    const ownerOf = (title: string) => {
      const [ownerId] = sections.find((section) => section.title === title)?.ownerIds ?? []
      return people.find(({ userId }) => userId === ownerId)?.role
    }
    expect(ownerOf('Skola')).toBe('areaOfficer')
    expect(ownerOf('Budget')).toBe('economist')
  })

  it('makes the importer coordinator where there is no demo', async () => {
    const house = await createTestServer({ variables: { DEMO: 'off' } })
    const user = await house.services.users.create({ email: 'a@plan.example', name: 'Anna' })
    await house.services.users.setPassword(user.id, 'a long password')
    const organisation = { id: organisationIdSchema.parse('house'), name: 'House' }
    await house.storage.organisations.put(organisation)
    await house.storage.organisations.setMember(organisation.id, { userId: user.id, role: 'administrator' })
    const signedIn = await house.signIn('a@plan.example', 'a long password')
    const own = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const { planId } = importedSchema.parse(
      await (await house.call('POST', '/api/plans/import', planFile(), { cookie: own })).json(),
    )
    const people = await house.call('GET', `/api/plans/${planId}/people`, undefined, { cookie: own })
    expect(await people.json()).toEqual([
      { userId: user.id, name: 'Anna', email: 'a@plan.example', role: 'coordinator', invited: false },
    ])
  })

  it.each([
    ['text', 'not json', 400, 'import-not-json'],
    ['NaN', JSON.stringify(planFile()).replace('100000', 'NaN'), 400, 'import-not-json'],
    ['an empty body', '', 400, 'import-not-json'],
    ['another shape', JSON.stringify({ name: 'x' }), 422, 'import-wrong-shape'],
    [
      'an amount that is none',
      JSON.stringify(planFile()).replace('100000', '"NaN"'),
      422,
      'import-wrong-shape',
    ],
    [
      'an amount without end',
      JSON.stringify(planFile()).replace('100000', '1e999'),
      422,
      'import-wrong-shape',
    ],
    ['half a krona', JSON.stringify(planFile()).replace('100000', '0.5'), 422, 'import-wrong-shape'],
    ['a file that is too large', `"${'x'.repeat(9_000_000)}"`, 413, 'import-too-large'],
    ['a file that is too deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 413, 'import-too-large'],
  ])('takes in nothing of %s', async (_, body, status, code) => {
    const before = await (await get('/api/plans')).json()
    const response = await send(body)
    expect(response.status).toBe(status)
    const problem = problemSchema.parse(await response.json())
    expect(problem.code).toBe(code)
    expect(problem.title).toMatch(/^\p{Lu}.*\.$/u)
    expect(await (await get('/api/plans')).json()).toEqual(before)
  })

  it('says where the shape is wrong', async () => {
    const response = await send(JSON.stringify(planFile()).replace('100000', '"12 00O"'))
    const { detail, params } = problemSchema.parse(await response.json())
    expect(params?.['path']).toBe('budget.groups[0].lines[0].amounts.b27')
    expect(detail).toContain('”budget.groups[0].lines[0].amounts.b27”')
  })

  it('stops reading a file without end', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1_000_000).fill(32))
      },
    })
    const init = { method: 'POST', body: endless, duplex: 'half' as const, headers: { Cookie: cookie } }
    const response = await app.request(new Request('http://localhost/api/plans/import', init))
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(12)
  })

  it.each(['handlaggare1', 'ekonom', 'sekreterare', 'granskare', 'lasare'])('is not for %s', async (key) => {
    const response = await send(JSON.stringify(planFile()), 'application/json', await server.cookieOf(key))
    expect(await response.json()).toMatchObject({ status: 403, code: 'forbidden' })
  })
})
