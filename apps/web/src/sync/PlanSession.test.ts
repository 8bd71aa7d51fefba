/** The client's half against the real server: over a socket, with stock providers, and IndexedDB in memory. */
import 'fake-indexeddb/auto'
import { sectionIdSchema, type Block, type Issue } from '@samplan/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { judgeSection } from './live/judgeSection.ts'
import type { TextStorage } from './save/unsentRecord.ts'
import { memoryStorage } from './testing/memoryStorage.ts'
import { runServer, type Account, type RunningServer } from '../../testing/runningServer.ts'
import { until } from './testing/until.ts'
import { visit } from './testing/visit.ts'

/** The section of the demo that its first officer owns, and that of the second. */
const OWN = 'tillvaxt'
const OTHERS = 'socialtjanst'

let server: RunningServer
let coordinator: Account
let officer: Account
let otherOfficer: Account
let storage: TextStorage

beforeAll(async () => {
  server = await runServer()
  coordinator = await server.account('samordnare')
  officer = await server.account('handlaggare1')
  otherOfficer = await server.account('handlaggare2')
})
afterAll(() => server.stop())
beforeEach(() => {
  storage = memoryStorage()
})

const hasText = (blocks: readonly Block[], words: string) => JSON.stringify(blocks).includes(words)
const assignOwners = (section: string, ...owners: Account[]) =>
  coordinator.command({
    type: 'assign-owners',
    sectionId: sectionIdSchema.parse(section),
    userIds: owners.map(({ userId }) => userId),
  })

describe('an open plan', () => {
  test('forty documents share one socket', async () => {
    const added = Array.from({ length: 30 }, (_, index) => sectionIdSchema.parse(`extra-${index}`))
    for (const sectionId of added) {
      await coordinator.command({
        type: 'add-section',
        sectionId,
        title: sectionId,
        parentId: null,
        beforeId: null,
        kind: 'prose',
        numbering: 'none',
      })
    }
    const reader = visit(server, officer, { storage })
    await until(() => (reader.session.live.plan.get()?.sections.length ?? 0) > 40)
    await Promise.all(added.map((sectionId) => reader.ready(sectionId)))
    expect(reader.sockets()).toBe(1)
    await reader.leave()
    for (const sectionId of added) {
      await coordinator.command({ type: 'remove-section', sectionId })
    }
  })

  test('says saved when the server has stored it, and others see it', async () => {
    const writer = visit(server, officer, { storage })
    const reader = visit(server, otherOfficer, { storage: memoryStorage() })
    await Promise.all([writer.ready(OWN), reader.ready(OWN)])
    writer.write(OWN, 'seen by others')
    expect(writer.session.saveState.get()).toEqual({ kind: 'saving', unsent: 1, tabOnly: false })
    await until(() => writer.session.saveState.get().kind === 'saved')
    await until(() => hasText(reader.read(OWN), 'seen by others'))
    await Promise.all([writer.leave(), reader.leave()])
  })

  test('shows who is in which section, once for several tabs, and never oneself', async () => {
    const tabs = [visit(server, officer, { storage }), visit(server, officer, { storage })]
    const reader = visit(server, otherOfficer, { storage: memoryStorage() })
    tabs[0]?.session.presence.enter(sectionIdSchema.parse(OWN))
    const others = () => reader.session.presence.others.get()
    await until(() => others()[0]?.sectionId === OWN)
    expect(others().map(({ userId }) => userId)).toEqual([officer.userId])
    await until(() => tabs[1]?.session.presence.others.get()[0]?.userId === otherOfficer.userId)
    expect(tabs[1]?.session.presence.others.get()).toHaveLength(1)
    await Promise.all(tabs.map((tab) => tab.leave()))
    await until(() => others().length === 0)
    await reader.leave()
  })
})

describe('whether a section is ready', () => {
  const HELD_BACK = sectionIdSchema.parse('miljo')
  const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code)

  test('hangs on the comments, which come after the plan', async () => {
    const reader = visit(server, officer, { storage })
    await until(() => reader.session.live.plan.get() !== null)
    expect(codes(await judgeSection(reader.session, HELD_BACK))).toContain('comment.undecided')
    await reader.leave()
  })

  test('is answered by what is here where there is no connection', async () => {
    const reader = visit(server, otherOfficer, { storage, startOffline: true })
    expect(await judgeSection(reader.session, HELD_BACK)).toEqual([])
    await reader.leave()
  })
})

describe('without a network', () => {
  test('what is written survives a reload, is counted truthfully, and arrives', async () => {
    const before = visit(server, officer, { storage })
    await before.ready(OWN)
    before.goOffline()
    await until(() => before.session.saveState.get().kind === 'offline')
    before.write(OWN, 'written in the tunnel')
    expect(before.session.saveState.get()).toEqual({ kind: 'offline', unsent: 1, tabOnly: false })
    await before.leave()

    const after = visit(server, officer, { storage, startOffline: true })
    await after.ready(OWN)
    expect(hasText(after.read(OWN), 'written in the tunnel')).toBe(true)
    await until(() => after.session.saveState.get().kind === 'offline')
    expect(after.session.saveState.get()).toMatchObject({ unsent: 1 })

    after.goOnline()
    await until(() => after.session.saveState.get().kind === 'saved')
    const reader = visit(server, otherOfficer, { storage: memoryStorage() })
    await reader.ready(OWN)
    expect(hasText(reader.read(OWN), 'written in the tunnel')).toBe(true)
    await Promise.all([after.leave(), reader.leave()])
  })

  test('another person at the same machine neither sees nor sends it', async () => {
    const first = visit(server, officer, { storage })
    await first.ready(OWN)
    first.goOffline()
    first.write(OWN, 'nobody else’s')
    await first.leave()

    const second = visit(server, coordinator, { storage })
    await second.ready(OWN)
    expect(hasText(second.read(OWN), 'nobody else’s')).toBe(false)
    expect(second.session.saveState.get()).toEqual({ kind: 'saved', at: null })
    await second.leave()
  })
})

describe('refused', () => {
  test('content is kept aside, the document is the server’s again, and writing goes on', async () => {
    const writer = visit(server, otherOfficer, { storage })
    await writer.ready(OTHERS)
    writer.goOffline()
    writer.write(OTHERS, 'no longer mine to write')
    const doc = writer.session.sectionDoc(sectionIdSchema.parse(OTHERS))
    const before = doc.get()
    await assignOwners(OTHERS, officer)
    writer.goOnline()
    await until(() => writer.session.shelf.items.get()[0]?.blocks?.length === 1)
    const [kept] = writer.session.shelf.items.get()
    expect(kept?.refusal.code).toBe('section-not-yours')
    expect(hasText(kept?.blocks ?? [], 'no longer mine to write')).toBe(true)
    expect(doc.get()).not.toBe(before)
    expect(hasText(writer.read(OTHERS), 'no longer mine to write')).toBe(false)
    expect(writer.session.saveState.get().kind).toBe('saved')

    await assignOwners(OTHERS, otherOfficer)
    await until(() => writer.session.canWrite(sectionIdSchema.parse(OTHERS)))
    writer.write(OTHERS, 'mine again')
    await until(() => writer.session.saveState.get().kind === 'saved')
    await writer.leave()
  })

  test('content is still on the shelf after a reload, and not uploaded again', async () => {
    const again = visit(server, otherOfficer, { storage })
    await again.ready(OTHERS)
    await until(() => again.session.shelf.items.get().length === 1)
    expect(again.sockets()).toBe(1)
    expect(hasText(again.read(OTHERS), 'no longer mine to write')).toBe(false)
    await again.leave()
  })
})

describe('a server that was restored from a backup', () => {
  test('gets nothing of before, and what it lacks is shown to the next visit', async () => {
    const before = visit(server, officer, { storage })
    await before.ready(OWN)
    before.write(OWN, 'the backup holds this')
    await until(() => before.session.saveState.get().kind === 'saved')
    before.goOffline()
    before.write(OWN, 'written after the backup')
    before.findRestored()
    await until(() => before.session.saveState.get().kind === 'outdated')
    await until(() => before.session.shelf.items.get().length === 1)
    expect(before.sockets()).toBe(1)
    await before.leave()

    const after = visit(server, officer, { storage, incarnation: 'the next' })
    await after.ready(OWN)
    await until(() => after.session.shelf.items.get()[0]?.blocks?.length === 1)
    const [kept] = after.session.shelf.items.get()
    expect(hasText(kept?.blocks ?? [], 'written after the backup')).toBe(true)
    expect(hasText(after.read(OWN), 'the backup holds this')).toBe(true)
    expect(hasText(after.read(OWN), 'written after the backup')).toBe(false)
    if (kept) after.session.shelf.discard(kept.id)
    await after.leave()
  })
})

describe('signed out', () => {
  test('the text stays, and is sent after signing in again', async () => {
    const writer = visit(server, officer, { storage })
    await writer.ready(OWN)
    await officer.signOut()
    await until(() => writer.session.saveState.get().kind === 'signed-out')
    writer.write(OWN, 'typed under the dialog')
    expect(writer.session.saveState.get()).toEqual({ kind: 'signed-out', unsent: 1, tabOnly: false })
    await officer.signIn()
    writer.session.retryNow()
    await until(() => writer.session.saveState.get().kind === 'saved')
    await writer.leave()
  })
})
