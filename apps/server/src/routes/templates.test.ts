import { planSchema } from '@samplan/domain'
import { goalDraft, norrbotten2016Budget } from '@samplan/domain/testing'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { caseServer, CASE_PLAN } from '../testing/caseServer.ts'

const server = await caseServer((idOf) => ({
  sections: [
    {
      id: 'kultur',
      title: 'Kultur',
      instruction: 'Skriv kort.',
      ownerIds: [idOf('handlaggare1')],
      blocks: [goalDraft()],
    },
    { id: 'pengar', title: 'Budget 2016', kind: 'budget', blocks: [norrbotten2016Budget()] },
  ],
}))
const { request } = server
const TEMPLATES = '/api/organisation/templates'
const templateSchema = z.object({ id: z.string(), name: z.string() })
const madeSchema = z.object({ planId: z.string() })

const save = (name: string) => request('samordnare', 'POST', TEMPLATES, { planId: CASE_PLAN, name })
const listed = async () =>
  z.array(templateSchema).parse((await request('samordnare', 'GET', TEMPLATES)).content)

async function planOf(planId: string) {
  return planSchema.parse((await request('samordnare', 'GET', `/api/plans/${planId}/plan.json`)).content)
}

it('makes a plan of a template, without what was written in the plan it was saved from', async () => {
  const { id } = templateSchema.parse((await save('Årsplan')).content)
  const made = await request('samordnare', 'POST', '/api/organisation/plans', {
    templateId: id,
    title: 'Plan 2030',
    year: 2030,
  })
  expect(made.status).toBe(201)
  const plan = await planOf(madeSchema.parse(made.content).planId)
  expect(plan.members).toEqual([{ userId: server.idOf('samordnare'), role: 'coordinator' }])
  expect(plan.sections).toMatchObject([
    { title: 'Kultur', instruction: 'Skriv kort.', ownerIds: [], blocks: [] },
    { title: 'Budget 2030', blocks: [{ type: 'budget' }] },
  ])
})

it('names are one of each, and change', async () => {
  await save('Delårsplan')
  const again = await save('delårsplan')
  expect([again.status, again.content]).toMatchObject([409, { code: 'template-name-taken' }])
  const [first, second] = await listed()
  const path = `${TEMPLATES}/${first?.id}`
  const renamed = (name: string | undefined) => request('samordnare', 'PUT', path, { name })
  expect((await renamed(second?.name)).status).toBe(409)
  expect((await renamed('Halvårsplan')).status).toBe(204)
  expect((await request('samordnare', 'DELETE', path)).status).toBe(204)
  expect((await request('samordnare', 'DELETE', path)).content).toMatchObject({ code: 'template-unknown' })
  expect((await listed()).map(({ name }) => name)).not.toContain('Halvårsplan')
})

it('makes a plan of nothing', async () => {
  const wanted = { templateId: null, title: 'Vår första plan', year: 2028 }
  const made = await request('direktor', 'POST', '/api/organisation/plans', wanted)
  const plan = planSchema.parse(
    (await request('direktor', 'GET', `/api/plans/${madeSchema.parse(made.content).planId}/plan.json`))
      .content,
  )
  expect(plan.facts).toMatchObject({ title: 'Vår första plan', year: 2028 })
  expect(plan.sections.at(-1)).toMatchObject({ title: 'Budget 2028', number: 'Bilaga 1' })
})

it('is for those who may bring in plans', async () => {
  for (const key of ['handlaggare1', 'ekonom', 'lasare'] as const) {
    expect((await request(key, 'GET', TEMPLATES)).status).toBe(403)
    expect((await request(key, 'POST', TEMPLATES, { planId: CASE_PLAN, name: 'Min' })).status).toBe(403)
    const wanted = { templateId: null, title: 'Min', year: 2028 }
    expect((await request(key, 'POST', '/api/organisation/plans', wanted)).status).toBe(403)
  }
})
