/** Others take away what somebody is writing in, against the real server: nothing of it is lost. */
import 'fake-indexeddb/auto'
import { blockText, emptyBlock, insertBlock } from '@samplan/document'
import { blockIdSchema, sectionIdSchema, type BlockId } from '@samplan/domain'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { runServer, type Account, type RunningServer } from '../../../testing/runningServer.ts'
import { memoryStorage } from '../testing/memoryStorage.ts'
import { until } from '../testing/until.ts'
import { visit, type Visit } from '../testing/visit.ts'

/** The section of the demo that its first officer owns. */
const OWN = sectionIdSchema.parse('tillvaxt')
const ELSEWHERE = sectionIdSchema.parse('socialtjanst')

let server: RunningServer
let officer: Account
let coordinator: Account
let writer: Visit
let other: Visit
const storage = memoryStorage()

beforeAll(async () => {
  server = await runServer()
  officer = await server.account('handlaggare1')
  coordinator = await server.account('samordnare')
})
afterAll(() => server.stop())
beforeEach(async () => {
  writer = visit(server, officer, { storage })
  other = visit(server, coordinator, { storage: memoryStorage() })
  await Promise.all([writer.ready(OWN), other.ready(OWN)])
  await until(() => livePlan(writer).includes(ELSEWHERE))
  return async () => {
    for (const { id } of writer.session.shelf.items.get()) writer.session.shelf.discard(id)
    await Promise.all([writer.leave(), other.leave()])
  }
})

const docOf = (who: Visit) => who.session.sectionDoc(OWN).get().doc
const livePlan = (who: Visit) => JSON.stringify(who.session.live.plan.get())
const stored = (who: Visit) => until(() => who.session.saveState.get().kind === 'saved')
const keptOf = (who: Visit) => who.session.shelf.items.get()
const keptText = (who: Visit) => JSON.stringify(keptOf(who).map(({ blocks }) => blocks))

/** A paragraph that both have before they part. */
async function paragraphOfBoth(words: string): Promise<void> {
  other.write(OWN, words)
  await until(() => JSON.stringify(writer.read(OWN)).includes(words))
}

function lastParagraph(who: Visit): Y.XmlText {
  const fragment = docOf(who).getXmlFragment(OWN)
  const paragraph: unknown = fragment.get(fragment.length - 1)
  const text: unknown = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('the section does not end with a paragraph')
  return text
}

const deleteLast = (who: Visit) => {
  const fragment = docOf(who).getXmlFragment(OWN)
  fragment.delete(fragment.length - 1)
}

async function goalOfBoth(id: BlockId): Promise<void> {
  insertBlock(docOf(other), OWN, { ...emptyBlock('goal', id), text: 'Fler får plats' }, null, null)
  await until(() => writer.read(OWN).some((block) => block.id === id))
}

test('what is written offline in a paragraph that is deleted meanwhile is kept aside, once', async () => {
  await paragraphOfBoth('Den första meningen.')
  writer.goOffline()
  lastParagraph(writer).insert(20, ' Skrivet i tunneln.')
  deleteLast(other)
  await stored(other)
  writer.goOnline()
  await until(() => keptOf(writer).length > 0)
  expect(keptOf(writer)).toMatchObject([{ sectionId: OWN, refusal: { code: 'deleted-meanwhile' } }])
  expect(keptText(writer)).toContain('Den första meningen. Skrivet i tunneln.')
  await stored(writer)
  expect(keptOf(other)).toEqual([])
})

test('also after a reload, which brings what is written back under another client id', async () => {
  await paragraphOfBoth('Den andra meningen.')
  writer.goOffline()
  lastParagraph(writer).insert(19, ' Skrivet före omstarten.')
  await writer.leave()
  deleteLast(other)
  await stored(other)
  writer = visit(server, officer, { storage })
  await until(() => keptOf(writer).length > 0)
  expect(keptText(writer)).toContain('Den andra meningen. Skrivet före omstarten.')
})

test('what is written and deleted within the same moment is kept aside', async () => {
  await paragraphOfBoth('Den tredje meningen.')
  lastParagraph(writer).insert(20, ' Skrivet i samma stund.')
  deleteLast(other)
  await until(() => keptOf(writer).length > 0)
  expect(keptText(writer)).toContain('Den tredje meningen. Skrivet i samma stund.')
})

test('what one deletes oneself is not', async () => {
  await paragraphOfBoth('Den fjärde meningen.')
  lastParagraph(writer).insert(20, ' Skrivet och ångrat.')
  deleteLast(writer)
  await paragraphOfBoth('Den femte meningen.')
  await stored(writer)
  await writer.leave()
  expect(keptOf(writer)).toEqual([])
})

test('a block that moves to another section with all that is written in it is not lost', async () => {
  const blockId = blockIdSchema.parse('moved-whole')
  await goalOfBoth(blockId)
  blockText(docOf(writer), blockId, 'text').insert(0, 'Alla! ')
  await until(() => JSON.stringify(other.read(OWN)).includes('Alla! Fler får plats'))
  const move = {
    type: 'move-block',
    blockId,
    fromSectionId: OWN,
    toSectionId: ELSEWHERE,
    beforeBlockId: null,
  } as const
  await coordinator.command(move)
  await until(() => !writer.read(OWN).some(({ id }) => id === blockId))
  await until(() => JSON.stringify(writer.read(ELSEWHERE)).includes('Alla! Fler får plats'))
  // Leaving puts aside at once what is lost.
  await writer.leave()
  expect(keptOf(writer)).toEqual([])
})

test('what is written offline in a block that has moved meanwhile is kept aside', async () => {
  const blockId = blockIdSchema.parse('moved-away')
  await goalOfBoth(blockId)
  writer.goOffline()
  blockText(docOf(writer), blockId, 'text').insert(0, 'Ingen utanför! ')
  const move = {
    type: 'move-block',
    blockId,
    fromSectionId: OWN,
    toSectionId: ELSEWHERE,
    beforeBlockId: null,
  } as const
  await coordinator.command(move)
  writer.goOnline()
  await until(() => keptOf(writer).length > 0)
  expect(keptText(writer)).toContain('Ingen utanför! Fler får plats')
  expect(writer.read(ELSEWHERE).some(({ id }) => id === blockId)).toBe(true)
})
