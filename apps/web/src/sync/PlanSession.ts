/**
 * An open plan: its socket, its documents, what of them is saved, and the live plan. Made for one person and given up
 * when another signs in. Knows nothing of React or of the page.
 */
import {
  COMMENTS,
  OUTLINE,
  parseDocName,
  projectSection,
  sectionDocName,
  type DocName,
} from '@samplan/document'
import {
  actorIn,
  effectiveOwners,
  mayWriteSection,
  type Plan,
  type PlanId,
  type SectionId,
  type UserId,
} from '@samplan/domain'
import type { KeptAsideStore } from './aside/keptAside.ts'
import { Losses } from './aside/Losses.ts'
import { rescueWhenOutdated } from './aside/rescueWhenOutdated.ts'
import { Shelf } from './aside/Shelf.ts'
import type { Clock } from './clock.ts'
import { DocRegistry } from './docs/DocRegistry.ts'
import type { OpenOfflineCopy } from './docs/offlineCopy.ts'
import { PlanDoc } from './docs/PlanDoc.ts'
import { followReady, whenReady, whenSettled } from './docs/whenReady.ts'
import { LiveIssues } from './live/LiveIssues.ts'
import { LivePlan } from './live/LivePlan.ts'
import { LiveThreads } from './live/LiveThreads.ts'
import { PassagesBySection } from './live/PassagesBySection.ts'
import { outlineOf, type PlanOutline } from './live/planOutline.ts'
import { Presence } from './live/Presence.ts'
import { settleAfter, type WhenIdle } from './live/settle.ts'
import { calm } from './save/calm.ts'
import { SaveKeeper } from './save/SaveKeeper.ts'
import type { SaveState } from './save/saveState.ts'
import { openUnsentRecord, type TextStorage, type UnsentRecord } from './save/unsentRecord.ts'
import { createSignal, derive, type Watched } from './signal.ts'
import type { Control, Refusal } from './socket/control.ts'
import { departureFor } from './socket/departure.ts'
import type { LastChange } from './types.ts'
import { MultiplexedSocket, type SocketEnvironment } from './socket/MultiplexedSocket.ts'

export interface PlanSessionOptions extends SocketEnvironment {
  readonly clock: Clock
  readonly planId: PlanId
  readonly userId: UserId
  /** Of the server's data; changes when a backup is restored, and what this machine keeps is then not sent. */
  readonly incarnation: string
  readonly storage: TextStorage | null
  readonly openCopy: OpenOfflineCopy
  readonly shelf: Promise<KeptAsideStore>
  readonly newId: () => string
  readonly whenIdle: WhenIdle
}

/** Foreign edits shall be seen within a second, and the own typing not be slowed by drawing the rest of the plan. */
const PROJECTING = { pause: 120, atMost: 400 }
/** Issues appear when a field is left, or two seconds after the last key. */
const JUDGING = { pause: 2000, atMost: 4000 }

export class PlanSession {
  readonly live: LivePlan
  readonly threads: LiveThreads
  /** Where the words stand that threads are about. */
  readonly passages: PassagesBySection
  readonly issues: LiveIssues
  readonly presence: Presence
  readonly shelf: Shelf
  readonly shownState: Watched<SaveState>
  /** The plan without what stands in its sections: unmoved by typing. */
  readonly outline: Watched<PlanOutline | null>
  /** What was written in each section before the page was opened, as far as it has been read. */
  readonly changes = createSignal<ReadonlyMap<SectionId, LastChange>>(new Map())
  /** Grows whenever the server says that something has come for this person. */
  readonly news = createSignal(0)
  readonly #options: PlanSessionOptions
  readonly #save = new SaveKeeper()
  readonly #socket: MultiplexedSocket
  readonly #docs: DocRegistry
  readonly #record: UnsentRecord
  readonly #losses: Losses
  readonly #opened = new Set<SectionId>()

  constructor(options: PlanSessionOptions) {
    const { planId, userId, clock, newId } = options
    this.#options = options
    this.#record = openUnsentRecord({
      storage: options.storage,
      prefix: `samplan.unsent.${userId}.${options.incarnation}.${planId}.`,
      tabId: newId(),
      clock,
    })
    this.#socket = new MultiplexedSocket(options, {
      control: (docName, control) => this.#controlled(docName, control),
      changesSent: (docName) => this.#docs.find(docName)?.changesSent(),
    })
    this.#docs = new DocRegistry({
      create: (name, key, after) => this.#createDoc(name, key, after),
      onUnsent: (unsent) => this.#save.take({ type: 'unsent-changed', unsent, at: clock.now() }),
      clock,
    })
    const kept = { planId, store: options.shelf, now: clock.now, newId }
    this.shelf = new Shelf({ ...kept, onFailure: this.#localCopyFailed, onFound: this.#compareWhenReady })
    this.#losses = new Losses({
      clock,
      plan: () => this.#planNow(),
      keep: (sectionId, blocks) => void this.shelf.keepLost(sectionId, blocks),
    })
    const projecting = (run: () => void) => settleAfter(clock, options.whenIdle, PROJECTING, run)
    this.live = new LivePlan(planId, projecting)
    this.outline = derive(this.live.plan, outlineOf)
    this.shownState = calm(this.saveState, clock)
    this.threads = new LiveThreads(projecting)
    this.passages = new PassagesBySection({
      threads: this.threads,
      docs: (sectionId) => this.sectionDoc(sectionId),
      settle: projecting,
    })
    this.issues = new LiveIssues(this.live.plan, this.threads.threads, (run) =>
      settleAfter(clock, options.whenIdle, JUDGING, run),
    )
    this.presence = new Presence(this.#docs.open(OUTLINE).get().awareness, userId, clock)
  }

  /** The truth at this moment; `shownState` is for showing. */
  get saveState(): Watched<SaveState> {
    return this.#save.state
  }

  start(): void {
    this.#socket.status.subscribe(() => this.#save.socketIs(this.#socket.status.get()))
    rescueWhenOutdated(this.#socket.status, () => this.#docs.all(), this.shelf)
    whenReady(this.#docs.open(OUTLINE).get(), (outline) => this.live.followOutline(outline.doc))
    this.outline.subscribe(() => this.#openSections())
    this.#openInherited()
    this.#socket.start()
  }

  /** Something to read before the documents arrive. */
  begin(snapshot: Plan): void {
    this.live.begin(snapshot)
    this.issues.flush()
  }

  /** Brings plan, threads and issues up to date at once: a field was left, or something is decided on them. */
  judgeNow(): void {
    this.threads.flush()
    this.live.flush()
    this.issues.flush()
  }

  sectionDoc(sectionId: SectionId): Watched<PlanDoc> {
    return this.#docs.open(sectionDocName(sectionId))
  }

  canWrite(sectionId: SectionId): boolean {
    const outline = this.outline.get()
    if (outline?.state !== 'drafting') return false
    return mayWriteSection(actorIn(outline, this.#options.userId), outline, sectionId)
  }

  /** The network is back, or the person has signed in again. */
  readonly retryNow = (): void => this.#socket.retryNow()

  /** The browser says that the network went away; finds out whether ours did. */
  probe(): void {
    this.#socket.probe()
  }

  async stop(): Promise<void> {
    this.#losses.stop()
    this.presence.stop()
    this.issues.stop()
    this.passages.stop()
    this.threads.stop()
    this.live.stop()
    await this.#docs.close()
    this.#socket.stop()
  }

  /** What an earlier visit left unsent is sent, whether or not its section is looked at. */
  #openInherited(): void {
    for (const name of this.#record.inheritedDocs()) {
      const parsed = parseDocName(name)
      if (parsed?.kind === 'section') this.#openSection(parsed.sectionId)
    }
  }

  #openSections(): void {
    for (const { id } of this.outline.get()?.sections ?? []) this.#openSection(id)
    // After everything that the first view needs is on its way.
    if (!this.#docs.find(COMMENTS))
      followReady(this.#docs.open(COMMENTS), ({ doc }) => this.threads.follow(doc))
  }

  #openSection(sectionId: SectionId): void {
    if (this.#opened.has(sectionId)) return
    this.#opened.add(sectionId)
    followReady(this.sectionDoc(sectionId), ({ doc }) => this.live.followSection(sectionId, doc))
  }

  readonly #localCopyFailed = (): void => this.#save.take({ type: 'local-copy-failed' })

  #createDoc(name: DocName, key: string, after: Promise<void>): PlanDoc {
    const { planId, userId, incarnation, url, clock } = this.#options
    const copyName = `samplan/${userId}/${incarnation}/${planId}/${name}`
    const doc = new PlanDoc({
      name,
      key,
      serverUrl: url,
      channelClass: (ownClientId) => this.#socket.channelClass(name, ownClientId),
      openCopy: (content) =>
        this.#options.openCopy({ name: copyName, doc: content, after, onFailure: this.#localCopyFailed }),
      inherited: this.#record.inherited(name),
      onUnsent: (unsent) => this.#unsentIs(name, unsent),
      now: clock.now,
    })
    const parsed = parseDocName(name)
    if (parsed?.kind === 'section') this.#losses.watch(parsed.sectionId, doc)
    // Before it connects: without a network it is ready only if it has one.
    if (name === COMMENTS || this.#isOwn(name)) doc.keepCopy()
    return doc
  }

  #planNow(): Plan | null {
    this.live.flush()
    return this.live.plan.get()
  }

  /** What this person answers for is kept here from the start; anything else from the first own edit on. */
  #isOwn(name: DocName): boolean {
    const parsed = parseDocName(name)
    const outline = this.outline.get()
    if (parsed?.kind !== 'section' || !outline) return false
    return effectiveOwners(outline, parsed.sectionId).includes(this.#options.userId)
  }

  #unsentIs(name: DocName, unsent: number): void {
    this.#docs.note(name, unsent)
    this.#record.note(name, unsent)
    if (unsent === 0) this.#record.settleInherited(name)
  }

  #controlled(docName: string, control: Control): void {
    const doc = this.#docs.find(docName)
    if (!doc) return undefined
    switch (control.kind) {
      case 'stored':
        return doc.acknowledged(control.count)
      case 'stalled':
        return this.#save.stalledIs(docName, control.stalled)
      case 'refused':
        return this.#heal(doc, control.refusal)
      case 'closed':
        return this.#closed(doc, control.code)
      case 'news':
        return this.news.set(this.news.get() + 1)
      case 'unknown':
        return undefined
      default:
        return control satisfies never
    }
  }

  /**
   * After one refused update every later one would lack what it builds on. So the document begins anew from the server,
   * and what was written here is put on the shelf. An untouched document has nothing to refuse: that is the answer to a
   * message which was under way when its predecessor was given up.
   */
  #heal(doc: PlanDoc, refusal: Refusal): void {
    if (!doc.isTouched) return
    const parsed = parseDocName(doc.name)
    const isSection = parsed?.kind === 'section'
    const secured = isSection ? this.shelf.keep(parsed.sectionId, doc.doc, refusal) : Promise.resolve()
    this.#unsentIs(doc.name, 0)
    this.#docs.replace(doc.name, secured)
    if (isSection) this.#compareWhenReady(parsed.sectionId)
  }

  readonly #compareWhenReady = (sectionId: SectionId): void => {
    whenSettled(this.sectionDoc(sectionId).get(), this.#options.clock, ({ doc }) => {
      void this.shelf.compare(sectionId, projectSection(doc, sectionId))
    })
  }

  /** The server closed this one document for good: what is unsent of it goes on the shelf as a whole. */
  #closed(doc: PlanDoc, code: number): void {
    const departure = departureFor(code)
    const parsed = parseDocName(doc.name)
    if (departure === null || parsed?.kind !== 'section') return
    if (doc.unsent > 0) this.#heal(doc, { code: departure, params: {} })
    void this.shelf.compare(parsed.sectionId, [])
  }
}
