/** The log and the plan index in memory, with everything that can go wrong with a real one at the tests' command. */
import { OUTLINE, type DocName } from '@samplan/document'
import type { OrganisationId, PlanId, UserId } from '@samplan/domain'
import type { PlanIndex, PlanIndexEntry } from '../ports/planIndex.ts'
import {
  StorageUnavailableError,
  type AppendOutcome,
  type Batch,
  type LatestUpdate,
  type PendingUpdate,
  type Snapshot,
  type StoredDoc,
  type StoredUpdate,
  type UpdateLog,
} from '../ports/updateLog.ts'
import type { Sealed, SealJudge } from '../ports/seal.ts'
import { MemoryActivityLog } from './MemoryActivityLog.ts'
import { MemoryCase } from './MemoryCase.ts'

interface DocRows {
  snapshot: Snapshot | null
  readonly updates: StoredUpdate[]
  /** The last one that changed what the doc says. */
  latest: StoredUpdate | null
}

type Plans = ReadonlyMap<PlanId, PlanIndexEntry>

const PLAN_UNKNOWN: AppendOutcome = { status: 'refused', code: 'plan-unknown' }
const PLAN_LOCKED: AppendOutcome = { status: 'refused', code: 'plan-locked' }

export class MemoryUpdateLog implements UpdateLog, PlanIndex {
  /** While true, nothing is stored: `append` throws. */
  failing = false
  /** What no database would ever take; a batch with one of it is refused whole, with an error of another kind. */
  rejects: (update: PendingUpdate) => boolean = () => false
  /** While true, nothing can be read either. */
  unreadable = false
  /** Every successful append, in order. */
  readonly batches: Batch[] = []
  readonly activityLog = new MemoryActivityLog()
  readonly case = new MemoryCase()
  readonly #docs = new Map<string, DocRows>()
  readonly #plans = new Map<PlanId, PlanIndexEntry>()
  #gate: Promise<void> | null = null
  #openGate: () => void = () => undefined

  /** From now on `append` waits, before it stores anything, until `release`. */
  hold(): void {
    if (this.#gate) return
    this.#gate = new Promise((resolve) => {
      this.#openGate = resolve
    })
  }

  release(): void {
    this.#gate = null
    this.#openGate()
  }

  async load(planId: PlanId, docName: DocName): Promise<StoredDoc> {
    this.#checkReadable()
    return this.#stored(planId, docName)
  }

  async append(batch: Batch): Promise<readonly AppendOutcome[]> {
    await this.#gate
    if (this.failing) throw new StorageUnavailableError('The log was told to fail')
    if (batch.updates.some(this.rejects)) throw new TypeError('The log was told to take none of this')
    // Each update is judged by the state in which the batch finds its plan; a plan that it creates takes everything.
    const found = new Map(this.#plans)
    for (const entry of batch.index) if (!found.has(entry.planId)) this.#putPlan(entry)
    this.batches.push(batch)
    const refusals = this.#refusalsIn(batch, found)
    for (const entry of batch.index) if (!isRowRefused(entry, refusals)) this.#putPlan(entry)
    const outcomes = batch.updates.map(
      (update): AppendOutcome =>
        refusals.get(update) ?? { status: 'stored', seq: this.#appendOne(update).seq },
    )
    const outcomeOf = new Map(batch.updates.map((update, place) => [update, outcomes[place]]))
    const activities = batch.activities.map((activity) => {
      if (!this.#plans.has(activity.planId)) return PLAN_UNKNOWN
      const ofUpdates = activity.updates.map((update) => outcomeOf.get(update))
      return ofUpdates.find((outcome) => outcome?.status === 'refused') ?? this.activityLog.append(activity)
    })
    return [...outcomes, ...activities]
  }

  /** Does not wait for `release`: a batch that is held has not reached the plan's lock yet. */
  async seal<Result>(planId: PlanId, judge: SealJudge<Result>): Promise<Sealed<Result> | null> {
    if (this.failing) throw new StorageUnavailableError('The log was told to fail')
    const plan = this.#plans.get(planId)
    if (plan === undefined) return null
    const docs = new Map(this.#docNames(planId).map((docName) => [docName, this.#stored(planId, docName)]))
    const { result, updates, activities, index, records } = judge({
      ...plan,
      docs,
      ...this.case.read(planId),
    })
    if (index !== null) this.setPlan(index)
    this.case.append(planId, records)
    for (const activity of activities) this.activityLog.append(activity)
    return { result, stored: updates.map((update) => this.#appendOne(update)) }
  }

  async saveSnapshot(planId: PlanId, docName: DocName, snapshot: Snapshot): Promise<void> {
    if (this.failing) throw new StorageUnavailableError('The log was told to fail')
    const rows = this.#rows(planId, docName)
    if (snapshot.uptoSeq > rows.updates.length)
      throw new RangeError('A snapshot of updates that are not here')
    if (snapshot.uptoSeq > (rows.snapshot?.uptoSeq ?? 0)) rows.snapshot = snapshot
  }

  async readAfter(
    planId: PlanId,
    docName: DocName,
    after: number,
    limit: number,
  ): Promise<readonly StoredUpdate[]> {
    this.#checkReadable()
    return this.#rows(planId, docName)
      .updates.filter(({ seq }) => seq > after)
      .slice(0, limit)
  }

  async docNames(planId: PlanId): Promise<readonly DocName[]> {
    this.#checkReadable()
    return this.#docNames(planId)
  }

  async latestUpdates(planId: PlanId): Promise<readonly LatestUpdate[]> {
    this.#checkReadable()
    return [...this.#docs.values()]
      .flatMap(({ latest }) => latest ?? [])
      .filter((update) => update.planId === planId)
      .map(({ docName, seq, author, at }) => ({ docName, seq, author, at }))
  }

  async get(planId: PlanId): Promise<PlanIndexEntry | null> {
    this.#checkReadable()
    return this.#plans.get(planId) ?? null
  }

  async listFor(userId: UserId): Promise<readonly PlanIndexEntry[]> {
    return this.#list(
      ({ members, removedAt }) => removedAt === null && members.some((member) => member.userId === userId),
    )
  }

  async listAll(organisationId: OrganisationId): Promise<readonly PlanIndexEntry[]> {
    return this.#list((entry) => entry.organisationId === organisationId)
  }

  async incarnation(): Promise<string> {
    return 'memory'
  }

  #list(matches: (entry: PlanIndexEntry) => boolean): PlanIndexEntry[] {
    const entries = [...this.#plans.values()].filter(matches)
    return entries.toSorted((a, b) => b.year - a.year)
  }

  /** As another node's freeze does it, say: the row changes without an edit of ours. */
  setPlan(entry: PlanIndexEntry): void {
    const members = entry.members.toSorted((a, b) => (a.userId < b.userId ? -1 : 1))
    this.#plans.set(entry.planId, { ...entry, members })
  }

  /** Updates of one document, oldest first. */
  updates(planId: PlanId, docName: DocName): readonly StoredUpdate[] {
    return this.#rows(planId, docName).updates
  }

  /** The state of a plan that stands already is left as it is. */
  #putPlan(entry: PlanIndexEntry): void {
    this.setPlan({ ...entry, state: this.#plans.get(entry.planId)?.state ?? entry.state })
  }

  #refusalsIn({ updates, together }: Batch, found: Plans): ReadonlyMap<PendingUpdate, AppendOutcome> {
    const refusals = new Map<PendingUpdate, AppendOutcome>()
    for (const group of [...updates.map((update) => [update]), ...together]) {
      const [refusal] = group.flatMap((update) => this.#refusalOf(update, found))
      if (refusal) for (const update of group) refusals.set(update, refusal)
    }
    return refusals
  }

  #refusalOf({ planId, docName, judgedIn }: PendingUpdate, found: Plans): AppendOutcome[] {
    if (!this.#plans.has(planId)) return [PLAN_UNKNOWN]
    const state = found.get(planId)?.state
    if (state === undefined) return []
    const isStale = judgedIn !== null && judgedIn !== state
    return isStale || (state !== 'drafting' && docName.startsWith('section-')) ? [PLAN_LOCKED] : []
  }

  #appendOne({ planId, docName, author, at, bytes, changesContent }: PendingUpdate): StoredUpdate {
    const rows = this.#rows(planId, docName)
    const stored = { planId, docName, author, at, bytes: bytes.slice(), seq: rows.updates.length + 1 }
    rows.updates.push(stored)
    if (changesContent) rows.latest = stored
    return stored
  }

  #docNames(planId: PlanId): DocName[] {
    const written = [...this.#docs.values()].flatMap(({ updates }) => updates.slice(0, 1))
    return written.filter((update) => update.planId === planId).map(({ docName }) => docName)
  }

  #stored(planId: PlanId, docName: DocName): StoredDoc {
    const { snapshot, updates } = this.#rows(planId, docName)
    return { snapshot, updates: updates.filter(({ seq }) => seq > (snapshot?.uptoSeq ?? 0)) }
  }

  #rows(planId: PlanId, docName: DocName): DocRows {
    const key = `${planId}/${docName}`
    const known = this.#docs.get(key)
    if (known) return known
    const rows: DocRows = { snapshot: null, updates: [], latest: null }
    this.#docs.set(key, rows)
    return rows
  }

  #checkReadable(): void {
    if (this.unreadable) throw new StorageUnavailableError('The log was told to be unreadable')
  }
}

const isRowRefused = (entry: PlanIndexEntry, refusals: ReadonlyMap<PendingUpdate, AppendOutcome>): boolean =>
  refusals.keys().some(({ planId, docName }) => planId === entry.planId && docName === OUTLINE)
