/** A plan that is frozen again and again while twelve people write in it, on one node or several over one database. */
import { sectionDocName, writePlan, type DocName } from '@samplan/document'
import {
  organisationIdSchema,
  sectionIdSchema,
  versionDocumentSchema,
  type VersionHead,
} from '@samplan/domain'
import { buildPlan, goalDraft } from '@samplan/domain/testing'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import type { Storage } from '@samplan/storage'
import { createSyncService, type SyncService } from '@samplan/sync'
import { PLAN, TestBus, testUser } from '@samplan/sync/testing'
import * as Y from 'yjs'
import { DIRECTOR, draftAgain, freeze, frozenJson } from './freezeTurn.ts'
import { keysOf, Writer } from './Writer.ts'

const SECTIONS = ['vision', 'tillvaxt', 'kultur', 'vatten', 'skola', 'vard']
const WRITERS = 12
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
/** Small, so that snapshots are written all the time, during a freeze too. */
const limits = { snapshotEvery: 10, socketsPerUser: WRITERS }

export class Freezing {
  readonly writers: readonly Writer[]
  readonly #nodes: readonly { readonly storage: Storage; readonly service: SyncService }[]
  readonly #bus = new TestBus()
  readonly #random: () => number
  #promises = 0
  #wake: () => void = () => undefined
  #drafted = Promise.withResolvers<void>()
  #previous: string | null = null

  constructor(storages: readonly Storage[], random: () => number) {
    this.#random = random
    this.#nodes = storages.map((storage) => ({
      storage,
      service: createSyncService({
        log: storage.updateLog,
        planIndex: storage.planIndex,
        logger: quiet,
        limits,
        ...(storages.length > 1 ? { bus: this.#bus } : {}),
      }),
    }))
    this.writers = Array.from({ length: WRITERS }, (_, place) => {
      const section = SECTIONS[place % SECTIONS.length] ?? ''
      const docName = sectionDocName(sectionIdSchema.parse(section))
      return new Writer(`w${place}`, docName, () => this.#promised())
    })
  }

  get promises(): number {
    return this.#promises
  }

  get refusals(): number {
    return this.writers.flatMap(({ refused }) => refused).length
  }

  /** Returns what was not as it must be. */
  async run(freezes: number): Promise<string[]> {
    await this.#createPlan()
    const broken: string[] = []
    let isOver = false
    this.#connect()
    const writing = this.writers.map((writer) =>
      writer.write(
        () => isOver,
        this.#random,
        () => this.#drafted.promise,
      ),
    )
    for (let round = 0; round < freezes; round++) {
      await this.#morePromises(1 + Math.floor(this.#random() * 4))
      broken.push(...(await this.#freezeOnce()))
    }
    isOver = true
    await Promise.all(writing)
    broken.push(...(await this.#freezeOnce()), ...(await this.#strangers()))
    for (const { service } of this.#nodes) service.stop()
    return broken
  }

  async #freezeOnce(): Promise<string[]> {
    // On one of them nobody may have heard of it when the next update comes.
    this.#bus.mode = this.#random() < 0.5 ? 'loses' : 'carries'
    const promised = new Map(this.writers.map((writer) => [writer, writer.takePromised()]))
    // Now and then two press the button at once.
    const presses = this.#random() < 0.1 ? 2 : 1
    const results = await Promise.all(
      Array.from({ length: presses }, () => this.#service().seal(PLAN, DIRECTOR, freeze)),
    )
    const [head, second] = results.filter((result) => result !== null)
    if (head === undefined || second !== undefined) return ['frozen twice, or not at all']
    this.#bus.mode = 'carries'
    const stood = await this.#service().seal(PLAN, DIRECTOR, draftAgain)
    this.#drafted.resolve()
    this.#drafted = Promise.withResolvers()
    return this.#check(head, promised, stood)
  }

  async #check(
    head: VersionHead,
    promised: ReadonlyMap<Writer, ReadonlySet<string>>,
    stood: string,
  ): Promise<string[]> {
    const { register } = this.#node().storage
    const version = await register.version(head.id)
    if (version === null) return [`${head.label} is not there`]
    const docs = opened(await register.states(head.id))
    const { plan, previous } = versionDocumentSchema.parse(JSON.parse(version.json))
    const found = [
      sha256Hex(version.json) === version.head.sha256 ? [] : ['its hash is not of its JSON'],
      previous === this.#previous && version.head.previous === previous ? [] : ['the chain is broken'],
      frozenJson(docs) === canonicalJson(plan) ? [] : ['its states say something else'],
      stood === canonicalJson(plan) ? [] : ['something was written in the frozen plan'],
      [...promised].flatMap(([{ docName }, tokens]) =>
        [...tokens].filter((token) => partsOf(docs, docName, token) < 2),
      ),
      [...docs].flatMap(([docName]) => halves(docs, docName)),
    ]
    this.#previous = head.sha256
    for (const [writer, tokens] of promised) writer.found(tokens)
    return found.flat().map((what) => `${head.label}: ${what}`)
  }

  /** What was refused and is in the plan all the same. */
  async #strangers(): Promise<string[]> {
    const refused = await Promise.all(
      this.writers.map(async ({ docName, refused: aside }) => {
        const keys = await this.#service().read(PLAN, docName, (doc) => new Set(doc.getMap('fields').keys()))
        return aside.filter((token) => keysOf(token).some((key) => keys.has(key)))
      }),
    )
    return refused.flat().map((token) => `${token} was refused and is there`)
  }

  async #createPlan(): Promise<void> {
    const organisationId = organisationIdSchema.parse('organisation')
    await this.#node().storage.organisations.put({ id: organisationId, name: 'Exempelförbundet' })
    const goals = (id: string) =>
      this.writers.filter(({ docName }) => docName === sectionDocName(sectionIdSchema.parse(id)))
    const plan = buildPlan({
      sections: SECTIONS.map((id) => ({ id, blocks: goals(id).map(({ name }) => goalDraft({ id: name })) })),
    })
    await this.#service().createPlan(PLAN, organisationId, writePlan(plan), DIRECTOR)
  }

  #connect(): void {
    for (const [place, writer] of this.writers.entries()) {
      const { service } = this.#nodes[place % this.#nodes.length] ?? this.#node()
      writer.connect((transport) =>
        service.connectDoc(PLAN, writer.docName, testUser('coordinator'), transport, {
          control: true,
          schemaVersion: null,
        }),
      )
    }
  }

  #promised(): void {
    this.#promises++
    this.#wake()
  }

  #morePromises(count: number): Promise<void> {
    const until = this.#promises + count
    return new Promise((resolve) => {
      this.#wake = () => {
        if (this.#promises >= until) resolve()
      }
    })
  }

  #node() {
    const node = this.#nodes[Math.floor(this.#random() * this.#nodes.length)]
    if (node === undefined) throw new Error('There is no node')
    return node
  }

  #service(): SyncService {
    return this.#node().service
  }
}

function opened(states: ReadonlyMap<DocName, Uint8Array>): ReadonlyMap<DocName, Y.Doc> {
  return new Map(
    [...states].map(([docName, state]) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, state)
      return [docName, doc]
    }),
  )
}

/** How much of an update there is: 2 where it is whole. */
function partsOf(docs: ReadonlyMap<DocName, Y.Doc>, docName: DocName, token: string): number {
  const fields = docs.get(docName)?.getMap('fields')
  return keysOf(token).filter((key) => fields?.has(key)).length
}

function halves(docs: ReadonlyMap<DocName, Y.Doc>, docName: DocName): string[] {
  const tokens = new Set(Object.values(docs.get(docName)?.getMap('fields').toJSON() ?? {}).map(String))
  return [...tokens].filter((token) => partsOf(docs, docName, token) === 1)
}
