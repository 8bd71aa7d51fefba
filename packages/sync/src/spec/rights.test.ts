import { setImmediate as nextTurn } from 'node:timers/promises'
import { applyCommand, COMMENTS, OUTLINE, type DocName, type OutlineCommand } from '@samplan/document'
import { sectionIdSchema, userIdSchema } from '@samplan/domain'
import { someStamp } from '@samplan/domain/testing'
import * as syncProtocol from 'y-protocols/sync'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { BUDGET, createWorld, FOREIGN, OWN, PLAN, testUserId, type World } from '../testing/createWorld.ts'
import { enter } from '../testing/enterState.ts'
import { updateOn } from '../testing/frames.ts'
import type { TestClient } from '../testing/TestClient.ts'

const CONTROL = { control: true }

async function command({ service, clock }: World, given: OutlineCommand): Promise<void> {
  const done = service.edit(PLAN, OUTLINE, testUserId('coordinator'), (docs) => {
    const outline = docs.get(OUTLINE)
    return outline ? applyCommand(outline, given, someStamp) : null
  })
  await clock.settle()
  expect(await done).toEqual({ ok: true })
}

const assign = (userIds: readonly string[]): OutlineCommand => ({
  type: 'assign-owners',
  sectionId: sectionIdSchema.parse('own'),
  userIds: userIds.map((id) => userIdSchema.parse(id)),
})

/** Everything with which a client could try to change a document. */
const attacks: readonly (readonly [string, (client: TestClient) => void])[] = [
  ['an update', (client) => client.sendUpdate(write(client.doc))],
  [
    'a step 2',
    (client) => client.sendSync((encoder) => syncProtocol.writeSyncStep2(encoder, written(client.doc))),
  ],
  [
    'nothing but deletions',
    (client) => client.sendUpdate(updateOn(client.doc, (copy) => deleteAll(copy, client.docName))),
  ],
  ['a later update without the one before', (client) => client.sendUpdate(secondOfTwo(client.doc))],
  [
    'a forged author',
    (client) => client.sendUpdate(write(client.doc, [...client.doc.store.clients.keys()][0])),
  ],
]

describe('[R30] a section is written by its own', () => {
  const foreign: readonly (readonly [string, DocName])[] = [
    ['officer', FOREIGN],
    ['officer', BUDGET],
    ['other-officer', OWN],
    ['other-officer', BUDGET],
    ['economist', OWN],
    ['economist', FOREIGN],
    ['secretary', OWN],
    ['administrator', OWN],
    ['reviewer', OWN],
    ['reader', OWN],
  ]
  const cases = foreign.flatMap(([user, docName]) =>
    attacks.map(([name, attack]) => ({ user, docName, name, attack })),
  )

  test.each(cases)('$user changes nothing in $docName by $name', async ({ user, docName, attack }) => {
    const { open, clock, log, service } = await createWorld()
    const before = await service.read(PLAN, docName, (doc) => Y.encodeStateAsUpdate(doc))
    const stored = log.updates(PLAN, docName).length
    const client = await open(user, docName, CONTROL)
    const stock = await open(user, docName)
    attack(client)
    attack(stock)
    await clock.settle()
    expect(client.refusals.map(({ code }) => code)).toEqual(['section-not-yours'])
    expect(client.transport.closed).toBe(null)
    expect(client.stored).toBe(1)
    expect(stock.transport.closed).toEqual({ code: 4403, reason: 'section-not-yours' })
    expect(log.updates(PLAN, docName)).toHaveLength(stored)
    expect(await service.read(PLAN, docName, (doc) => Y.encodeStateAsUpdate(doc))).toEqual(before)
  })

  test.each(attacks)('nor by %s on a socket for the whole plan', async (_name, attack) => {
    const { openPlan, clock, log } = await createWorld()
    const socket = openPlan('officer')
    const notOwn = socket.channel(FOREIGN)
    const own = socket.channel(OWN)
    await clock.settle()
    attack(notOwn)
    own.fields.set('goal/due', '2016')
    await clock.settle()
    expect(notOwn.refusals.map(({ code }) => code)).toEqual(['section-not-yours'])
    expect(log.updates(PLAN, FOREIGN)).toHaveLength(1)
    expect(own.stored).toBe(2)
  })

  test.each([
    ['officer', OWN],
    ['coordinator', OWN],
    ['director', FOREIGN],
    ['economist', BUDGET],
  ] as const)('%s writes in %s', async (user, docName) => {
    const { open, clock, log } = await createWorld()
    const client = await open(user, docName)
    client.fields.set('goal/due', '2016')
    await clock.settle()
    expect(log.updates(PLAN, docName).at(-1)?.author).toBe(user)
  })
})

test.each<DocName>([OUTLINE, COMMENTS])('[R31] no client writes in %s', async (docName) => {
  const { open, clock, log } = await createWorld()
  const stored = log.updates(PLAN, docName).length
  const client = await open('coordinator', docName, CONTROL)
  client.doc.getMap('members').set('me', 'director')
  await clock.settle()
  expect(client.refusals.map(({ code }) => code)).toEqual(['doc-read-only'])
  expect(log.updates(PLAN, docName)).toHaveLength(stored)
})

describe('[R32] whoever has no access is closed with 4403', () => {
  test('one who is no member', async () => {
    const { open } = await createWorld()
    const stranger = await open('stranger', OWN, CONTROL)
    expect(stranger.transport.closed).toEqual({ code: 4403, reason: 'forbidden' })
    expect(stranger.isSynced).toBe(false)
  })

  test('one who asks for a section that is not there', async () => {
    const { open, log } = await createWorld()
    const client = await open('officer', 'section-nowhere', CONTROL)
    expect(client.transport.closed).toEqual({ code: 4403, reason: 'doc-unknown' })
    expect(log.updates(PLAN, 'section-nowhere')).toHaveLength(0)
  })
})

describe('rights that are taken away', () => {
  test('[R33] to write: at once, on open sockets, and reading goes on', async () => {
    const world = await createWorld()
    const { open, clock, log } = world
    const client = await open('officer', OWN, CONTROL)
    await command(world, assign(['other-officer']))
    const stored = log.updates(PLAN, OWN).length
    client.fields.set('goal/due', 'too late')
    await clock.settle()
    expect(client.refusals.map(({ code }) => code)).toEqual(['section-not-yours'])
    expect(log.updates(PLAN, OWN)).toHaveLength(stored)

    const owner = await open('other-officer', OWN)
    owner.fields.set('goal/due', 'mine now')
    await clock.settle()
    expect(client.transport.closed).toBe(null)
    expect(log.updates(PLAN, OWN)).toHaveLength(stored + 1)
  })

  test('[R53] nothing sent after the command is judged by the rights from before it', async () => {
    const world = await createWorld()
    const { open, clock, log, service } = world
    const client = await open('officer', OWN, CONTROL)
    const done = service.edit(PLAN, OUTLINE, testUserId('coordinator'), (docs) => {
      const outline = docs.get(OUTLINE)
      return outline ? applyCommand(outline, assign(['other-officer']), someStamp) : null
    })
    // The edit is queued, and the end of the tick has not come.
    await nextTurn()
    client.fields.set('goal/due', 'too late')
    await clock.settle()
    await done
    expect(client.refusals.map(({ code }) => code)).toEqual(['section-not-yours'])
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
  })

  test('[R34] to read: open sockets close', async () => {
    const world = await createWorld()
    const doc = await world.open('officer', OWN, CONTROL)
    const plan = world.openPlan('officer')
    plan.channel(OUTLINE)
    await world.clock.settle()
    await command(world, { type: 'remove-member', userId: userIdSchema.parse('officer') })
    expect(doc.transport.closed).toEqual({ code: 4403, reason: 'forbidden' })
    expect(plan.transport.closed).toEqual({ code: 4403, reason: 'forbidden' })
  })
})

describe('a plan that is not drafting', () => {
  test('[R35] refuses every write to a section, whoever sends it, and is read on', async () => {
    const world = await createWorld()
    const { open, clock, log } = world
    const before = await open('officer', OWN, CONTROL)
    await enter(world, 'frozen')
    before.fields.set('goal/due', 'too late')
    const after = await open('coordinator', OWN)
    after.fields.set('goal/due', 'too late as well')
    await clock.settle()
    expect(before.refusals.map(({ code }) => code)).toEqual(['plan-locked'])
    expect(before.transport.closed).toBe(null)
    expect(after.transport.closed).toEqual({ code: 4423, reason: 'plan-locked' })
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
    expect((await open('reader', OWN)).isSynced).toBe(true)
  })

  test('[R36] the log has the last word, and the room is healed', async () => {
    const { open, clock, log, service } = await createWorld()
    const client = await open('officer', OWN, CONTROL)
    const entry = await log.get(PLAN)
    if (!entry) throw new Error('The plan has a row')
    // Another node freezes, and we have not heard of it yet.
    log.setPlan({ ...entry, state: 'frozen' })
    client.fields.set('goal/due', 'too late')
    await clock.settle()
    expect(client.refusals.map(({ code }) => code)).toEqual(['plan-locked'])
    expect(client.stored).toBe(1)
    expect(await service.read(PLAN, OWN, (doc) => doc.getMap('fields').size)).toBe(0)
  })
})

function write(doc: Y.Doc, clientId?: number): Uint8Array {
  return updateOn(doc, (copy) => copy.getMap('fields').set('goal/due', 'forged'), clientId)
}

function written(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.getMap('fields').set('goal/due', 'forged')
  return copy
}

function secondOfTwo(doc: Y.Doc): Uint8Array {
  const copy = written(doc)
  const after = Y.encodeStateVector(copy)
  copy.getMap('fields').set('goal/due', 'forged again')
  return Y.encodeStateAsUpdate(copy, after)
}

/** Of what every section of the test plan holds: a paragraph, or the version of the layout. */
function deleteAll(doc: Y.Doc, docName: string): void {
  const fragment = doc.getXmlFragment(docName.slice('section-'.length))
  fragment.delete(0, fragment.length)
  for (const key of doc.getMap('meta').keys()) doc.getMap('meta').delete(key)
}
