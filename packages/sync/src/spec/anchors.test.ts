import { readAnchors, sectionMaps } from '@samplan/document'
import { paragraphDraft } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import { createWorld, FOREIGN, OWN, PLAN, testUserId, type WorldOptions } from '../testing/createWorld.ts'
import { MemoryUpdateLog } from '../testing/MemoryUpdateLog.ts'
import { TestBus } from '../testing/TestBus.ts'
import { firstText, sectionOfThread, startThread, THREAD, wordsUnder } from '../testing/reviewing.ts'

const WORDS = 'bygga en ny skola i centrum'
const TEXT = `Under året ska kommunerna ${WORDS} tillsammans.`
const OTHER_TEXT = 'Det här avsnittet handlar om annat.'
const sections = [
  { id: 'own', ownerIds: ['officer'], blocks: [paragraphDraft(TEXT, 'p-own')] },
  { id: 'foreign', ownerIds: ['other-officer'], blocks: [paragraphDraft(OTHER_TEXT, 'p-foreign')] },
]

async function worldWithThread(options: WorldOptions = {}) {
  const world = await createWorld({ plan: { sections }, ...options })
  await startThread(world, OWN, WORDS)
  const writer = await world.open('coordinator', OWN, { control: true })
  const elsewhere = await world.open('coordinator', FOREIGN, { control: true })
  return { ...world, writer, elsewhere }
}

describe('[R100] an anchor', () => {
  test('stays on its words when they are cut and pasted, in the append that has done it', async () => {
    const { clock, log, writer } = await worldWithThread()
    const text = firstText(writer.doc, OWN)
    const before = log.batches.length
    writer.doc.transact(() => {
      text.delete(TEXT.indexOf(WORDS), WORDS.length)
      text.insert(0, WORDS)
    })
    expect(wordsUnder(writer.doc, OWN)).toBe('')
    await clock.settle()
    expect(wordsUnder(writer.doc, OWN)).toBe(WORDS)
    const batches = log.batches.slice(before)
    expect(batches.map(({ updates }) => updates.length)).toEqual([2])
  })

  test('comes back with its words', async () => {
    const { clock, writer } = await worldWithThread()
    const text = firstText(writer.doc, OWN)
    text.delete(TEXT.indexOf(WORDS), WORDS.length)
    await clock.settle()
    expect(wordsUnder(writer.doc, OWN)).toBe('')
    text.insert(0, WORDS)
    await clock.settle()
    expect(wordsUnder(writer.doc, OWN)).toBe(WORDS)
  })

  test('follows what the server itself rewrites', async () => {
    const { clock, log, service, writer } = await worldWithThread()
    const before = log.updates(PLAN, OWN).length
    const edited = service.edit(PLAN, OWN, testUserId('coordinator'), (docs) => {
      const doc = docs.get(OWN)
      if (!doc) return
      const text = firstText(doc, OWN)
      text.delete(TEXT.indexOf(WORDS), WORDS.length)
      text.insert(0, WORDS)
    })
    await clock.settle()
    await edited
    expect(wordsUnder(writer.doc, OWN)).toBe(WORDS)
    expect(log.updates(PLAN, OWN)).toHaveLength(before + 1)
  })

  test('is the same after a restart of the server', async () => {
    const log = new MemoryUpdateLog()
    const { clock, service, writer } = await worldWithThread({ log })
    firstText(writer.doc, OWN).delete(TEXT.indexOf(WORDS), WORDS.length)
    await clock.settle()
    service.stop()
    const next = await createWorld({ log, seed: 2 })
    const later = await next.open('coordinator', OWN)
    firstText(later.doc, OWN).insert(0, WORDS)
    await next.clock.settle()
    expect(wordsUnder(later.doc, OWN)).toBe(WORDS)
  })
})

test('[R93] an anchor that two nodes move at once loses no words', async () => {
  const [log, bus] = [new MemoryUpdateLog(), new TestBus()]
  const here = await worldWithThread({ log, bus })
  const there = await createWorld({ log, bus, seed: 2 })
  const other = await there.open('officer', OWN)
  const settle = async () => {
    // Longer than a node waits before it looks into the log.
    for (const { clock } of [here, there, here, there]) await clock.advance(20_000)
  }
  bus.mode = 'loses'
  const half = Math.floor(WORDS.length / 2)
  firstText(here.writer.doc, OWN).delete(TEXT.indexOf(WORDS), half)
  firstText(other.doc, OWN).delete(TEXT.indexOf(WORDS) + half, WORDS.length - half)
  await Promise.all([here, there].map(({ clock }) => clock.settle()))
  await settle()
  for (const { doc } of [here.writer, other]) {
    const { runs, lost } = readAnchors(doc).get(THREAD) ?? {}
    expect(runs).toEqual([])
    expect(lost?.map(({ text }) => text).join('')).toBe(WORDS)
  }
})

describe('[R101] a client that', () => {
  test.each([
    ['writes an anchor', 'other', { runs: [], lost: [], moved: [] }],
    ['deletes one', THREAD, null],
  ])('%s is refused', async (_, key, value) => {
    const { clock, log, writer } = await worldWithThread()
    const before = log.updates(PLAN, OWN).length
    const { anchors } = sectionMaps(writer.doc)
    if (value) anchors.set(key, value)
    else anchors.delete(key)
    await clock.settle()
    expect(writer.refusals.map(({ code }) => code)).toEqual(['update-unsound'])
    expect(log.updates(PLAN, OWN)).toHaveLength(before)
  })
})

describe('[R102] words that are cut in one section and pasted in another', () => {
  const cut = async ({ clock, writer }: Awaited<ReturnType<typeof worldWithThread>>) => {
    firstText(writer.doc, OWN).delete(TEXT.indexOf(WORDS), WORDS.length)
    await clock.settle()
  }

  test('take their thread along, and its anchor in the append that brings them', async () => {
    const world = await worldWithThread()
    const { clock, log, elsewhere } = world
    await cut(world)
    const before = log.batches.length
    firstText(elsewhere.doc, FOREIGN).insert(0, WORDS)
    await clock.settle()
    expect(wordsUnder(elsewhere.doc, FOREIGN)).toBe(WORDS)
    expect(await sectionOfThread(world)).toBe('foreign')
    const docs = log.batches.slice(before).map(({ updates }) => updates.map(({ docName }) => docName))
    expect(docs).toEqual([[FOREIGN, FOREIGN], ['comments']])
  })

  test('arrive together with what was cut, too', async () => {
    const world = await worldWithThread()
    const { clock, elsewhere, writer } = world
    firstText(writer.doc, OWN).delete(TEXT.indexOf(WORDS), WORDS.length)
    firstText(elsewhere.doc, FOREIGN).insert(0, WORDS)
    await clock.settle()
    expect(wordsUnder(elsewhere.doc, FOREIGN)).toBe(WORDS)
    expect(await sectionOfThread(world)).toBe('foreign')
  })

  test('that are only copied leave the thread where it is', async () => {
    const world = await worldWithThread()
    firstText(world.elsewhere.doc, FOREIGN).insert(0, WORDS)
    await world.clock.settle()
    expect(wordsUnder(world.elsewhere.doc, FOREIGN)).toBe(null)
    expect(await sectionOfThread(world)).toBe('own')
  })

  test('leave the thread where some of its words still stand', async () => {
    const world = await worldWithThread()
    const { clock, elsewhere, writer } = world
    const part = 'en ny skola i centrum'
    firstText(writer.doc, OWN).delete(TEXT.indexOf(part), part.length)
    await clock.settle()
    firstText(elsewhere.doc, FOREIGN).insert(0, part)
    await clock.settle()
    expect(wordsUnder(elsewhere.doc, FOREIGN)).toBe(part)
    expect(wordsUnder(writer.doc, OWN)).toBe('bygga ')
    expect(await sectionOfThread(world)).toBe('own')
  })

  test('take their thread along when the server has stopped in between', async () => {
    const log = new MemoryUpdateLog()
    const world = await worldWithThread({ log })
    await cut(world)
    // Everything but the thread reaches the disk.
    log.rejects = ({ docName }) => docName === 'comments'
    firstText(world.elsewhere.doc, FOREIGN).insert(0, WORDS)
    await world.clock.settle()
    expect(world.elsewhere.stored).toBeGreaterThan(1)
    world.service.stop()
    log.rejects = () => false
    const next = await createWorld({ log, seed: 2 })
    expect(await sectionOfThread(next)).toBe('own')
    const reader = await next.open('reader', FOREIGN)
    await next.clock.settle()
    expect(readAnchors(reader.doc).get(THREAD)?.runs).not.toEqual([])
    expect(await sectionOfThread(next)).toBe('foreign')
  })
})
