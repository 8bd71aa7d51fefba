/**
 * Eight people write two sections over two nodes while everything that can go wrong does: the log fails, is slow or
 * unreadable, the bus loses and repeats, nodes are killed and drained, owners change, clients misbehave. At every moment
 * what was promised or shown is in the log; in the end everybody holds what the log holds, and nothing anybody wrote is
 * gone: it is there, or was refused and is kept aside. A thread stands on the same words for everybody.
 *
 * The name of the test has its seed; `SAMPLAN_SEED` repeats it and `SAMPLAN_SIMULATION_RUNS` makes it longer.
 */
import { TEST_SEED } from '@samplan/sync/testing/seed-yjs'
import {
  applyCommand,
  OUTLINE,
  parseDocName,
  readAnchors,
  readRows,
  resolveAnchors,
  type DocName,
} from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import { paragraphDraft, someStamp } from '@samplan/domain/testing'
import {
  createWorld,
  FOREIGN,
  MemoryUpdateLog,
  mutatedFrame,
  OWN,
  PLAN,
  seededRandom,
  startThread,
  TestBus,
  TestClient,
  testUserId,
} from '@samplan/sync/testing'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { keyOf, LogMirror } from './sync/LogMirror.ts'
import { Node } from './sync/Node.ts'
import { Person, SIGNERS } from './sync/Person.ts'

const WORDS = 'bygga en ny skola i centrum'
const signers = { type: 'signature' as const, id: SIGNERS, place: null, rows: [] }
const SECTIONS = [
  {
    id: 'own',
    ownerIds: ['officer'],
    blocks: [paragraphDraft(`Under året ska kommunerna ${WORDS} tillsammans.`, 'p-own'), signers],
  },
  { id: 'foreign', ownerIds: ['other-officer'], blocks: [paragraphDraft('Annans', 'p-foreign'), signers] },
]
const RUNS = Number(process.env['SAMPLAN_SIMULATION_RUNS'] ?? 20)
const STEPS = 400
const USERS = ['officer', 'other-officer', 'coordinator', 'director']

class Simulation {
  readonly log = new MemoryUpdateLog()
  readonly bus = new TestBus()
  readonly mirror = new LogMirror(this.log)
  readonly people: Person[]
  readonly random: () => number
  promises = 0
  /** Promised or shown, and not in the log at that moment. */
  readonly broken: string[] = []
  #nodes: readonly Node[] = []

  constructor(seed: number) {
    this.random = seededRandom(seed)
    this.people = USERS.flatMap((user) => [OWN, FOREIGN].map((docName) => this.#person(user, docName)))
  }

  async start(): Promise<void> {
    const world = await createWorld({ log: this.log, plan: { sections: SECTIONS } })
    await startThread(world, OWN, WORDS)
    this.#nodes = [1, 2].map(() => new Node(this.log, this.bus, this.random))
  }

  async step(): Promise<void> {
    await this.#pick<() => unknown>([
      ...times(30, () => this.#pick(this.people).write(this.random)),
      ...times(6, () => this.#pick(this.people).cutAndPaste(this.random)),
      ...times(20, () => this.#node().clock.settle()),
      ...times(8, () => this.#connect(this.#pick(this.people))),
      ...times(4, () => this.#pick(this.people).disconnect()),
      ...times(3, () => this.#advance(this.random() * 6000)),
      ...times(2, () => this.#changeOwners()),
      ...times(2, () => this.#attack()),
      () => this.#pick(this.people).writeNonsense(),
      () => (this.log.failing = !this.log.failing),
      () => (this.log.unreadable = !this.log.unreadable),
      () => this.log.hold(),
      () => this.log.release(),
      () => (this.bus.mode = this.#pick(['carries', 'loses', 'repeats backwards'] as const)),
      () => this.#kill(),
      () => this.#node().drain(),
    ])()
  }

  /** Everything works again, and everybody comes back. */
  async heal(): Promise<void> {
    this.log.release()
    this.log.failing = false
    this.log.unreadable = false
    this.bus.mode = 'carries'
    for (let round = 0; round < 4; round++) {
      await this.#advance(10_000)
      for (const person of this.people) this.#connect(person)
    }
    await this.#advance(1000)
  }

  #person(userId: string, docName: DocName): Person {
    const name = `${userId}-${docName}`
    return new Person(name, userId, docName, {
      promised: (tokens) => {
        this.promises += tokens.length
        this.broken.push(...tokens.filter((token) => !this.mirror.has(docName, token)))
      },
      seen: (doc) => {
        const foreign = [...doc.getMap('fields').keys()].filter((key) => !key.startsWith(name))
        this.broken.push(...foreign.filter((key) => !this.mirror.doc(docName).getMap('fields').has(key)))
      },
    })
  }

  #connect(person: Person): void {
    const node = this.#node()
    person.connect((userId, docName, transport) => node.connect(userId, docName, transport))
  }

  async #advance(milliseconds: number): Promise<void> {
    for (const person of this.people) if (person.isConnected) person.client.touch()
    for (const { clock } of this.#nodes) await clock.advance(milliseconds)
  }

  #kill(): void {
    this.#node().restart()
  }

  /** Gives a section to somebody, or to nobody in particular. */
  #changeOwners(): void {
    const sectionId = sectionIdSchema.parse(this.#pick(['own', 'foreign']))
    const userIds = this.#pick([['officer'], ['other-officer'], ['officer', 'other-officer'], []])
    const edit = this.#node().service.edit(PLAN, OUTLINE, testUserId('coordinator'), (docs) => {
      const outline = docs.get(OUTLINE)
      const command = { type: 'assign-owners' as const, sectionId, userIds: userIds.map(testUserId) }
      return outline && applyCommand(outline, command, someStamp)
    })
    // The node may be killed, or the log be unreadable, before it comes to it.
    edit.catch(() => undefined)
  }

  /** On a socket of its own: it must not disturb what an honest client counts. */
  #attack(): void {
    const { client, docName } = this.#pick(this.people)
    const attacker = new TestClient(docName)
    const node = this.#node()
    attacker.connect((transport) => node.connect(this.#pick(USERS), docName, transport))
    attacker.send(mutatedFrame(client.doc, client.doc.clientID, this.random))
    attacker.disconnect()
  }

  #node(): Node {
    return this.#pick(this.#nodes)
  }

  #pick<Choice>(choices: readonly Choice[]): Choice {
    const choice = choices[Math.floor(this.random() * choices.length)]
    if (choice === undefined) throw new Error('Nothing to choose from')
    return choice
  }
}

const times = <Choice>(count: number, choice: Choice): Choice[] => Array.from({ length: count }, () => choice)

describe(`seed ${TEST_SEED}`, () => {
  test.each(Array.from({ length: RUNS }, (_, run) => run))('run %i', async (run) => {
    const simulation = new Simulation(TEST_SEED + run)
    const { mirror, people } = simulation
    await simulation.start()
    for (let step = 0; step < STEPS; step++) await simulation.step()
    await simulation.heal()
    expect(simulation.broken).toEqual([])

    for (const { docName, client, made, rows, isConnected } of people) {
      const stored = mirror.doc(docName)
      expect(isConnected).toBe(true)
      expect(client.doc.getMap('fields').toJSON()).toEqual(stored.getMap('fields').toJSON())
      expect(readRows(client.doc, 'signature', SIGNERS)).toEqual(readRows(stored, 'signature', SIGNERS))
      const written = stored.getMap('rows')
      expect(
        rows.filter((token) => made.includes(token) && !written.has(`${SIGNERS}/${token}/name`)),
      ).toEqual([])
      expect(textOf(client.doc, docName)).toBe(textOf(stored, docName))
      expect(readAnchors(client.doc)).toEqual(readAnchors(stored))
      expect(spansIn(client.doc, docName)).toEqual(spansIn(stored, docName))
      expect(made.filter((token) => !stored.getMap('fields').has(keyOf(token)))).toEqual([])
    }
    expect(readAnchors(mirror.doc(OWN)).size).toBe(1)
    // A run in which nothing was promised proves nothing.
    expect(simulation.promises).toBeGreaterThan(0)
  })
})

function textOf(doc: Y.Doc, docName: DocName): string {
  return doc.getXmlFragment(docName.slice('section-'.length)).toJSON()
}

/** Where the section's threads stand. */
function spansIn(doc: Y.Doc, docName: DocName) {
  const parsed = parseDocName(docName)
  return parsed?.kind === 'section' ? resolveAnchors(doc, parsed.sectionId, readAnchors(doc)) : null
}
