import { expect, it } from 'vitest'
import { z } from 'zod'
import { ASSEMBLY, CASE_PLAN, caseServer } from '../testing/caseServer.ts'
import { cookieFrom } from '../testing/testServer.ts'

const plansSchema = z.array(
  z.object({
    planId: z.string(),
    version: z.object({ label: z.string() }),
    decision: z.object({ body: z.string(), paragraph: z.string() }).nullable(),
    hits: z.array(
      z.object({ sectionId: z.string(), title: z.string().nullable(), excerpt: z.array(z.unknown()) }),
    ),
    hitCount: z.number(),
  }),
)

async function adoptedServer() {
  const server = await caseServer()
  const ask = async (query = '') => {
    const { status, content } = await server.request('lasare', 'GET', `/api/adopted${query}`)
    expect(status).toBe(200)
    return plansSchema.parse(content).filter(({ planId }) => planId === CASE_PLAN)
  }
  await server.freeze('v1')
  const before = await ask()
  await server.decide('d1', { versionId: 'v1' })
  await server.decide('d2', { versionId: 'v1', body: ASSEMBLY, paragraph: '12' })
  return { server, ask, before }
}

it('lists plans that are adopted, by what they are cited by, and none that are only frozen', async () => {
  const { ask, before } = await adoptedServer()
  expect(before).toEqual([])
  expect(await ask()).toMatchObject([
    {
      version: { label: 'Förslag v1' },
      decision: { body: ASSEMBLY, paragraph: '12' },
      hits: [],
      hitCount: 0,
    },
  ])
})

it('finds what a frozen text says, where it says it, and leaves out plans that do not', async () => {
  const { ask } = await adoptedServer()
  expect(await ask('?q=ÖPPNA%20biblioteken')).toMatchObject([
    {
      hits: [
        {
          sectionId: 'kultur',
          title: 'Kultur',
          excerpt: [
            { text: 'Biblioteken', isHit: true },
            { text: ' är ' },
            { text: 'öppna', isHit: true },
            { text: '.' },
          ],
        },
      ],
      hitCount: 1,
    },
  ])
  expect(await ask('?q=simhallen')).toEqual([])
})

it('shows nobody a plan that they may not read, and nothing to who has not signed in', async () => {
  const { server } = await adoptedServer()
  const { services, signIn, call } = server
  const stranger = await services.users.create({ email: 'stranger@demo.example', name: 'Stranger' })
  await services.users.setPassword(stranger.id, 'a long password')
  const [organisation] = await services.storage.organisations.list()
  if (organisation === undefined) throw new Error('The demo has an organisation')
  await services.storage.organisations.setMember(organisation.id, { userId: stranger.id, role: 'member' })
  const cookie = cookieFrom(await signIn('stranger@demo.example', 'a long password'))
  expect(await (await call('GET', '/api/adopted?q=biblioteken', undefined, { cookie })).json()).toEqual([])
  expect((await call('GET', '/api/adopted')).status).toBe(401)
  expect((await call('GET', `/api/adopted?q=${'x'.repeat(201)}`, undefined, { cookie })).status).toBe(422)
})
