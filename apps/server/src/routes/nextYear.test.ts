import { nextYearChoicesSchema, planSchema, proposeNextYear, type NextYearChoices } from '@samplan/domain'
import { goalDraft, norrbotten2016Budget, paragraphDraft } from '@samplan/domain/testing'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { caseServer, CASE_PLAN } from '../testing/caseServer.ts'

const madeSchema = z.object({ planId: z.string() })
const textSchema = z
  .object({ year: z.int(), isAdopted: z.boolean(), blocks: z.array(z.looseObject({ type: z.string() })) })
  .nullable()

const serve = () =>
  caseServer((idOf) => ({
    sections: [
      {
        id: 'kultur',
        title: 'Kultur',
        ownerIds: [idOf('handlaggare1')],
        blocks: [goalDraft({ text: 'Fler läser' }), paragraphDraft('Biblioteken är öppna.')],
      },
      { id: 'pengar', title: 'Budget 2016', kind: 'budget', blocks: [norrbotten2016Budget()] },
    ],
  }))

type Server = Awaited<ReturnType<typeof serve>>

async function planOf({ request }: Server, planId: string) {
  return planSchema.parse((await request('samordnare', 'GET', `/api/plans/${planId}/plan.json`)).content)
}

async function choicesOf(server: Server): Promise<NextYearChoices> {
  return nextYearChoicesSchema.parse(proposeNextYear(await planOf(server, CASE_PLAN)))
}

const PATH = `/api/plans/${CASE_PLAN}/next-year`

it('makes next year’s plan with members and owners, and the old one stays as it was', async () => {
  const server = await serve()
  const before = await planOf(server, CASE_PLAN)
  const answer = await server.request('samordnare', 'POST', PATH, await choicesOf(server))
  expect(answer.status).toBe(201)
  const { planId } = madeSchema.parse(answer.content)
  const next = await planOf(server, planId)
  expect(next.facts.year).toBe(before.facts.year + 1)
  expect(next.members).toEqual(before.members)
  expect(next.sections.map(({ title, ownerIds }) => [title, ownerIds])).toEqual([
    ['Kultur', before.sections[0]?.ownerIds],
    ['Budget 2017', before.sections[1]?.ownerIds],
  ])
  expect(next.previousPlan).toEqual({ planId: CASE_PLAN, year: before.facts.year })
  expect(await planOf(server, CASE_PLAN)).toEqual(before)
})

it('makes one plan however often it is asked under one key', async () => {
  const server = await serve()
  const choices = await choicesOf(server)
  const ask = () => server.request('samordnare', 'POST', PATH, choices, { 'Idempotency-Key': 'en-gang' })
  const answers = await Promise.all([ask(), ask(), ask()])
  const ids = answers.map(({ content }) => madeSchema.parse(content).planId)
  expect(new Set(ids).size).toBe(1)
  const plan = await planOf(server, ids[0] ?? '')
  expect(plan.sections).toHaveLength(2)
  expect(plan.sections[0]?.blocks).toHaveLength(1)
})

it('refuses choices that lose money, with every fault', async () => {
  const server = await serve()
  const choices = await choicesOf(server)
  const lines = choices.lines.filter(({ code }) => code !== '22' && code !== '23')
  const answer = await server.request('samordnare', 'POST', PATH, { ...choices, lines })
  expect(answer.status).toBe(422)
  expect(answer.content).toMatchObject({
    code: 'next-year-line-lost',
    faults: [{ params: { line: 'Samverkansberedning' } }, { params: { line: 'FoUI' } }],
  })
})

it('is for those who lead the plan', async () => {
  const server = await serve()
  const choices = await choicesOf(server)
  for (const key of ['handlaggare1', 'ekonom', 'sekreterare', 'lasare'] as const)
    expect((await server.request(key, 'POST', PATH, choices)).status).toBe(403)
})

it('shows last year’s section beside the new one to whoever may read that plan', async () => {
  const server = await serve()
  const made = await server.request('samordnare', 'POST', PATH, await choicesOf(server))
  const { planId } = madeSchema.parse(made.content)
  const [section, budget] = (await planOf(server, planId)).sections
  const read = async (key: 'handlaggare1' | 'granskare', sectionId: string | undefined) => {
    const path = `/api/plans/${planId}/sections/${sectionId}/last-year`
    return textSchema.parse((await server.request(key, 'GET', path)).content)
  }
  expect(await read('handlaggare1', section?.id)).toMatchObject({
    isAdopted: false,
    blocks: [{ type: 'goal' }, { type: 'paragraph' }],
  })
  expect((await read('handlaggare1', budget?.id))?.blocks).toMatchObject([{ type: 'budget' }])
  await server.give('samordnare', { type: 'remove-member', userId: server.idOf('granskare') })
  expect(await read('granskare', section?.id)).toBeNull()
})
