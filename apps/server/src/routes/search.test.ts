import { goalDraft, norrbotten2016Budget, paragraphDraft } from '@samplan/domain/testing'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { searchSchemas } from '../openapi/searchSchemas.ts'
import { caseServer, CASE_PLAN } from '../testing/caseServer.ts'

const server = await caseServer((idOf) => ({
  sections: [
    {
      id: 'kultur',
      title: 'Kulturskolan',
      ownerIds: [idOf('handlaggare1')],
      blocks: [paragraphDraft('Zonindelningen ses över.'), goalDraft({ text: 'Fler läser på fritiden' })],
    },
    { id: 'pengar', title: 'Budget', kind: 'budget', blocks: [norrbotten2016Budget()] },
  ],
}))

type Answer = z.infer<typeof searchSchemas.SearchAnswer>

async function search(q: string, key: DemoAccountKey = 'handlaggare1'): Promise<Answer> {
  const answer = await server.request(key, 'GET', `/api/search?q=${encodeURIComponent(q)}`)
  expect(answer.status).toBe(200)
  return searchSchemas.SearchAnswer.parse(answer.content)
}

/** Of the plan of this test: the demo's own are found in too. */
const hitsIn = async (q: string, key?: DemoAccountKey) =>
  (await search(q, key)).plans.find(({ planId }) => planId === CASE_PLAN)?.hits ?? []

it('finds prose, blocks, cells and comments, each with its place', async () => {
  expect(await hitsIn('zonindelning')).toMatchObject([
    { sectionId: 'kultur', blockId: 'paragraph', section: 'Kulturskolan', threadId: null },
  ])
  expect(await hitsIn('läser fritiden')).toMatchObject([{ blockId: 'goal' }])
  expect(await hitsIn('direktören 160 000')).toMatchObject([{ sectionId: 'pengar', lineId: 'cost-141' }])
  await server.give('direktor', {
    type: 'start-thread',
    threadId: 'fraga',
    sectionId: 'kultur',
    anchor: { kind: 'section' },
    message: { messageId: 'ord', body: 'Hur räknas kulturskolans köer?' },
    suggestion: null,
    mustBeAnswered: false,
  })
  expect(await hitsIn('köer')).toMatchObject([{ sectionId: 'kultur', threadId: 'fraga' }])
})

it('follows what is renamed', async () => {
  await server.give('samordnare', { type: 'rename-section', sectionId: 'kultur', title: 'Musikskolan' })
  expect(await hitsIn('musikskolan')).toMatchObject([{ section: 'Musikskolan', blockId: null }])
  expect((await hitsIn('kulturskolan')).every(({ threadId }) => threadId !== null)).toBe(true)
})

it('marks the words that were found', async () => {
  const [hit] = await hitsIn('ses zonindelningen')
  expect(hit?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['Zonindelningen', 'ses'])
})

it('finds nothing in plans that one may not read', async () => {
  await server.give('samordnare', { type: 'remove-member', userId: server.idOf('granskare') })
  expect(await hitsIn('zonindelningen', 'granskare')).toEqual([])
  expect((await server.call('GET', '/api/search?q=zonindelningen')).status).toBe(401)
})

it('takes any query for words', async () => {
  for (const q of ['', '"', "' OR 1=1", 'NEAR(a b)', '*', '\u0000']) expect(await hitsIn(q)).toEqual([])
})
