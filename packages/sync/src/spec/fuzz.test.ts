/**
 * [R25] Frames that were honest once, mutated. Whatever they do to their sender, the others stay connected and equal,
 * nothing refused is acknowledged, and nothing that an outsider sends changes a byte.
 *
 * The name of the test has its seed; `SAMPLAN_SEED` repeats a run and `SAMPLAN_FUZZ_FRAMES` makes it longer.
 */
import { TEST_SEED } from '../testing/seedYjs.ts'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { CLOSE } from '../closeCodes.ts'
import { createWorld, OWN, PLAN, type World } from '../testing/createWorld.ts'
import { seededRandom } from '../testing/seededRandom.ts'
import { mutatedFrame } from '../testing/mutations.ts'
import type { TestClient } from '../testing/TestClient.ts'

const FRAMES = Number(process.env['SAMPLAN_FUZZ_FRAMES'] ?? 20_000)
/** The log is read from its beginning now and then; each time would cost the square of its length. */
const ATTACKERS_PER_REBUILD = 200
const DOCUMENTED: ReadonlySet<number> = new Set(Object.values(CLOSE))
const CONTROL = { control: true }

interface Scene {
  readonly world: World
  readonly honest: TestClient
  readonly reader: TestClient
  readonly random: () => number
}

test(`[R25] ${FRAMES} mutated frames from seed ${TEST_SEED}`, { timeout: 600_000 }, async () => {
  const scene = await setScene()
  const { world, honest, reader, random } = scene
  let attackers = 0
  let before = await expectAllEqual(scene)
  for (let sent = 0; sent < FRAMES; attackers++) {
    const isOwner = random() < 0.7
    sent += await attack(scene, isOwner ? 'officer' : 'reviewer')
    const after = await expectAllEqual(scene)
    expect(isOwner || after === before).toBe(true)
    expect(reader.others.get(honest.doc.clientID)).toMatchObject({ user: { id: 'coordinator' }, cursor: 1 })
    expect(attackers % ATTACKERS_PER_REBUILD === 0 ? hashOf(rebuilt(world)) : after).toBe(after)
    before = after
  }
  honest.fields.set('end/due', 'alive')
  await world.clock.settle()
  expect(hashOf(rebuilt(world))).toBe(await expectAllEqual(scene))
  expect(honest.refusals).toEqual([])
  expect((await world.open('secretary')).fields.get('end/due')).toBe('alive')
})

async function setScene(): Promise<Scene> {
  const limits = { idleRoomMs: Infinity, frameBytes: 64 * 1024 }
  const world = await createWorld({ limits })
  const honest = await world.open('coordinator', OWN, CONTROL)
  const reader = await world.open('reader', OWN, CONTROL)
  honest.setPresence({ cursor: 1 })
  await world.clock.settle()
  return { world, honest, reader, random: seededRandom(TEST_SEED) }
}

/** Until it is closed or refused; returns how many frames were looked at. */
async function attack({ world, honest, random }: Scene, user: string): Promise<number> {
  const attacker = await world.open(user, OWN, { control: random() < 0.5 })
  let sent = 0
  while (sent < 100 && attacker.transport.closed === null && attacker.refusals.length === 0) {
    attacker.send(mutatedFrame(attacker.doc, honest.doc.clientID, random))
    sent++
    if (random() < 0.7) await world.clock.settle()
  }
  await world.clock.settle()
  expect(DOCUMENTED).toContain(attacker.transport.closed?.code ?? CLOSE.normal)
  await expectNothingMoreStored(world, attacker)
  attacker.disconnect()
  await world.clock.settle()
  return sent
}

/** A refused one is acknowledged nothing any more. */
async function expectNothingMoreStored({ clock }: World, attacker: TestClient): Promise<void> {
  if (attacker.refusals.length === 0) return
  const { stored } = attacker
  attacker.sendUpdate(Y.encodeStateAsUpdate(attacker.doc))
  await clock.settle()
  expect(attacker.stored).toBe(stored)
}

/** Everybody honest holds what the room holds; returns its hash. */
async function expectAllEqual({ world, honest, reader }: Scene): Promise<string> {
  const server = await world.service.read(PLAN, OWN, hashOf)
  expect([hashOf(honest.doc), hashOf(reader.doc)]).toEqual([server, server])
  expect([honest.transport.closed, reader.transport.closed]).toEqual([null, null])
  return server
}

function rebuilt({ log }: World): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of log.updates(PLAN, OWN)) Y.applyUpdate(doc, bytes)
  })
  return doc
}

/** The same for docs with the same content, however their structs happen to be cut. */
function hashOf(doc: Y.Doc): string {
  const vector = [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(([a], [b]) => a - b)
  const deleted = [...Y.createDeleteSetFromStructStore(doc.store).clients].toSorted(([a], [b]) => a - b)
  const text = doc.getXmlFragment('own').toJSON()
  // A map has its keys in the order in which they arrived.
  const fields = [...doc.getMap('fields')].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const content = JSON.stringify([vector, deleted, text, fields])
  return createHash('sha256').update(content).digest('hex')
}
