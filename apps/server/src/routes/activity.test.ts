/** Who may read what was done to a plan, and how it is read. */
import { activityEntrySchema } from '@samplan/domain'
import { beforeAll, expect, it } from 'vitest'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { schemas } from '../openapi/schemas.ts'
import { reviewedDemo } from '../testing/reviewedDemo.ts'

const { as, call, give, idOf } = await reviewedDemo()
const PATH = '/api/plans/demo/activity'

const get = async (key: DemoAccountKey, path: string) => call('GET', path, undefined, as(key))
const read = async (query = '') =>
  schemas.Activity.parse(await (await get('samordnare', `${PATH}${query}`)).json())
const exported = async () => {
  const text = await (await get('samordnare', `${PATH}.jsonl`)).text()
  return text
    .trimEnd()
    .split('\n')
    .map((line) => activityEntrySchema.parse(JSON.parse(line)))
}

beforeAll(async () => {
  const reader = await idOf('lasare')
  await give('samordnare', { type: 'rename-section', sectionId: 'skola', title: 'Skolan och lärandet' })
  await give('direktor', { type: 'set-section-status', sectionId: 'skola', status: 'approved' })
  await give('samordnare', { type: 'set-labels', labels: { goal: { one: 'delmål', other: 'delmål' } } })
  await give('samordnare', {
    type: 'assign-owners',
    sectionId: 'skola',
    userIds: [await idOf('handlaggare6')],
  })
  await give('samordnare', { type: 'remove-member', userId: reader })
})

it.each<[DemoAccountKey, number]>([
  ['samordnare', 200],
  ['direktor', 200],
  ['ekonom', 200],
  ['sekreterare', 200],
  ['handlaggare1', 200],
  // Let in for the plan’s sake; the log tells of people’s work.
  ['granskare', 403],
])('%s gets %i', async (key, status) => {
  expect((await get(key, PATH)).status).toBe(status)
  expect((await get(key, `${PATH}.jsonl`)).status).toBe(status)
})

it('is nothing to somebody without a session, or without the plan', async () => {
  expect((await call('GET', PATH)).status).toBe(401)
  expect((await call('GET', `${PATH}.jsonl`)).status).toBe(401)
  expect((await get('lasare', PATH)).status).toBe(404)
  expect((await get('lasare', `${PATH}.jsonl`)).status).toBe(404)
})

it('is read newest first, in pages', async () => {
  const first = await read('?limit=2')
  expect(first.entries.map(({ type }) => type)).toEqual(['remove-member', 'assign-owners'])
  expect(first.more).toBe(true)
  const second = await read(`?limit=2&before=${first.entries[1]?.seq}`)
  expect(second.entries.map(({ type }) => type)).toEqual(['set-labels', 'set-section-status'])
  expect((await read('?limit=200')).more).toBe(false)
})

it('names everybody it tells of, also who has left', async () => {
  const { people } = await read('?limit=2')
  const names = new Map(people.map(({ userId, name }) => [userId, name]))
  for (const key of ['samordnare', 'lasare', 'handlaggare6'] as const) {
    expect(names.get(await idOf(key))).toBeTruthy()
  }
})

it('tells what one person did, or what was done to one section', async () => {
  const director = await idOf('direktor')
  const hers = (await read(`?by=${director}`)).entries
  expect(hers[0]?.type).toBe('set-section-status')
  expect(new Set(hers.map(({ by }) => by))).toEqual(new Set([director]))
  const there = (await read('?section=skola&limit=3')).entries
  expect(there.map(({ type }) => type)).toEqual(['assign-owners', 'set-section-status', 'rename-section'])
})

it.each(['?limit=0', '?limit=1000', '?before=x', '?section='])('refuses %s', async (query) => {
  expect((await get('samordnare', `${PATH}${query}`)).status).toBe(422)
})

it('is exported whole, oldest first, an entry a line', async () => {
  const entries = await exported()
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
  expect(entries.at(-1)?.type).toBe('remove-member')
  const { headers } = await get('samordnare', `${PATH}.jsonl`)
  expect(headers.get('Content-Type')).toContain('application/jsonl')
  expect(headers.get('Content-Disposition')).toContain('attachment')
})
