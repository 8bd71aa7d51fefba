/** A section's history as people ask for it: who wrote what, two moments, and the way back. */
import { makeTextAnchor, projectSection, sectionDocName, type TextPoint } from '@samplan/document'
import { sectionIdSchema, type Block, type SectionId } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { schemas } from '../openapi/schemas.ts'
import { DEMO_PLAN, reviewedDemo } from '../testing/reviewedDemo.ts'

const SECTION = sectionIdSchema.parse('skola')
const OK = { status: 200, code: null }

const server = await reviewedDemo()
const { give, idOf, services, as } = server
const { sync } = services

const edit = async (key: DemoAccountKey, change: (doc: Y.Doc) => void, sectionId: SectionId = SECTION) =>
  sync.edit(DEMO_PLAN, sectionDocName(sectionId), await idOf(key), (docs) => {
    const doc = docs.get(sectionDocName(sectionId))
    if (doc) change(doc)
  })

const firstText = (doc: Y.Doc): Y.XmlText => {
  const paragraph = doc.getXmlFragment(SECTION).get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('The section begins with a paragraph')
  return text
}
const type = (key: DemoAccountKey, words: string) => edit(key, (doc) => firstText(doc).insert(0, words))

const get = async (path: string, key: DemoAccountKey = 'lasare', section: string = SECTION) => {
  const response = await server.call('GET', `/api/plans/demo/sections/${section}/${path}`, undefined, as(key))
  const body: unknown = await response.json()
  return { status: response.status, body }
}
const history = async (query = '') => schemas.History.parse((await get(`history${query}`)).body)
const compare = async (query: string, section?: string) =>
  schemas.TwoMoments.parse((await get(`history/compare?${query}`, 'lasare', section)).body)
const standing = () => sync.read(DEMO_PLAN, sectionDocName(SECTION), (doc) => projectSection(doc, SECTION))
const restore = (key: DemoAccountKey, seq: number) =>
  give(key, { type: 'restore-section-text', sectionId: SECTION, seq })
const words = (blocks: readonly Block[]) => JSON.stringify(blocks)

describe('the history', () => {
  it('tells who wrote and how much, newest first, to everybody who may read', async () => {
    const before = await history()
    await type('handlaggare3', 'Tre nya ord ')
    await type('direktor', 'Direktörens ')
    const { contributions, seq } = await history()
    expect(contributions.slice(0, 2)).toMatchObject([
      { authors: [await idOf('direktor')], inserted: 1, deleted: 0, toSeq: seq },
      { authors: [await idOf('handlaggare3')], inserted: 3, deleted: 0 },
    ])
    expect(contributions).toHaveLength(before.contributions.length + 2)
  })

  it('comes a page at a time', async () => {
    const all = (await history()).contributions
    const first = await history('?limit=1')
    const second = await history(`?limit=1&before=${first.next}`)
    expect([...first.contributions, ...second.contributions]).toEqual(all.slice(0, 2))
  })

  it('is nobody’s who may not read the plan, and of no section that is not there', async () => {
    expect(await get('history', 'lasare', 'ingenstans')).toMatchObject({ status: 404 })
    expect((await server.call('GET', '/api/plans/demo/sections/skola/history')).status).toBe(401)
  })
})

describe('two moments', () => {
  it('are the section as it stood', async () => {
    const { seq } = await history()
    const before = await standing()
    await type('handlaggare3', 'Senare ')
    const { from, to } = await compare(`from=${seq}`)
    expect(from).toMatchObject({ seq, blocks: before })
    expect(to).toMatchObject({ seq: seq + 1, blocks: await standing() })
    const moment = schemas.Moment.parse((await get(`history/at/${seq}`)).body)
    expect(moment).toEqual(from)
  })

  it('may be between sittings, and nowhere else', async () => {
    await type('handlaggare3', 'ett ')
    const { seq } = await history()
    await type('handlaggare3', 'sedermera ')
    const { to } = await compare(`from=1&to=${seq}`)
    expect(words(to.blocks)).toContain('ett ')
    expect(words(to.blocks)).not.toContain('sedermera ')
    for (const query of [`from=${seq + 9}`, 'from=approved'])
      expect(await get(`history/compare?${query}`)).toMatchObject({
        status: 404,
        body: { code: 'moment-unknown' },
      })
    expect(await get('history/compare?from=0')).toMatchObject({ status: 422 })
  })

  it('are since the approval, where there is one', async () => {
    const set = (status: string) => ({ type: 'set-section-status', sectionId: SECTION, status, note: null })
    await give('handlaggare3', set('ready'))
    expect(await give('direktor', set('approved'))).toEqual(OK)
    const approved = await standing()
    expect((await compare('from=approved')).from.blocks).toEqual(approved)
    await type('handlaggare3', 'Efteråt ')
    const { from, to } = await compare('from=approved')
    expect(from.blocks).toEqual(approved)
    expect(words(to.blocks)).toContain('Efteråt ')
  })
})

describe('restoring', () => {
  it('is an edit of whoever restores, and is undone by restoring what was right before', async () => {
    const { seq } = await history()
    const before = await standing()
    await type('direktor', 'Bort ')
    await edit('direktor', (doc) => doc.getXmlFragment(SECTION).delete(1, 1))
    const changed = await standing()
    expect(await restore('handlaggare3', seq)).toEqual(OK)
    expect(await standing()).toEqual(before)
    const { contributions } = await history()
    expect(contributions[0]).toMatchObject({
      authors: [await idOf('handlaggare3')],
      isRestoration: true,
      fromSeq: seq + 3,
      toSeq: seq + 3,
    })
    expect(await restore('handlaggare3', seq + 2)).toEqual(OK)
    expect(await standing()).toEqual(changed)
  })

  it('is for who may write the section, to a moment that there was', async () => {
    const { seq } = await history()
    expect(await restore('lasare', seq)).toMatchObject({ status: 403 })
    expect(await restore('handlaggare1', seq)).toMatchObject({ status: 403 })
    expect(await restore('handlaggare3', seq + 99)).toEqual({ status: 404, code: 'moment-unknown' })
  })

  it('leaves what has moved to another section where it is', async () => {
    const { seq } = await history()
    const move = { type: 'move-block', blockId: 'goal-behorig', beforeBlockId: null }
    expect(await give('direktor', { ...move, fromSectionId: 'skola', toSectionId: 'miljo' })).toEqual(OK)
    expect(await restore('direktor', seq)).toEqual(OK)
    const plan = await sync.readPlan(DEMO_PLAN)
    const holders = plan.sections.filter(({ blocks }) => blocks.some(({ id }) => id === 'goal-behorig'))
    expect(holders.map(({ id }) => id)).toEqual(['miljo'])
  })
})

describe('authorship', () => {
  const authors = async () => schemas.SectionAuthors.parse((await get('history/authorship')).body).texts
  const firstBlock = async () => {
    const [block] = await standing()
    if (block?.type !== 'paragraph') throw new Error('The section begins with a paragraph')
    return block
  }

  it('names who wrote each passage of one paragraph', async () => {
    await type('handlaggare3', 'Andras ')
    await type('direktor', 'Mina ')
    const { id } = await firstBlock()
    const text = (await authors()).find(({ place }) => place.kind === 'prose' && place.elementId === id)
    expect(text?.spans.slice(0, 2)).toMatchObject([
      { from: 0, to: 5, author: await idOf('direktor'), suggestedBy: null },
      { from: 5, to: 12, author: await idOf('handlaggare3') },
    ])
  })

  it('names who suggested what another accepted', async () => {
    const { id: elementId } = await firstBlock()
    const point = (offset: number): TextPoint => ({ place: { kind: 'prose', elementId }, offset })
    const anchor = await sync.read(DEMO_PLAN, sectionDocName(SECTION), (doc) =>
      makeTextAnchor(doc, SECTION, point(0), point(4)),
    )
    await give('granskare', {
      type: 'start-thread',
      threadId: 'suggested',
      sectionId: SECTION,
      anchor,
      message: { messageId: 'first', body: 'Hellre så' },
      suggestion: { kind: 'text', replacement: 'Våra' },
      mustBeAnswered: false,
    })
    expect(await give('handlaggare3', { type: 'accept-suggestion', threadId: 'suggested' })).toEqual(OK)
    const text = (await authors()).find(
      ({ place }) => place.kind === 'prose' && place.elementId === elementId,
    )
    expect(text?.spans).toContainEqual(
      expect.objectContaining({ author: await idOf('handlaggare3'), suggestedBy: await idOf('granskare') }),
    )
  })
})
