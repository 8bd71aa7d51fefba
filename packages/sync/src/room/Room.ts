/**
 * One document and everybody who has it open. Its content changes only by operations of the group commit; between
 * batches it is what the log holds, and only then is it shown to anybody.
 */
import type { DocName } from '@samplan/document'
import type { PlanId } from '@samplan/domain'
import type { Channel, Receipt } from '../session/Channel.ts'
import { PresenceTable } from '../presence/PresenceTable.ts'
import type { Services } from '../services.ts'
import { updateFrame } from '../protocol/frame.ts'
import { Audience } from './Audience.ts'
import { loadContent } from './loadContent.ts'
import type { RoomContent } from './RoomContent.ts'
import { SeqWindow } from './SeqWindow.ts'
import { Settlement } from './Settlement.ts'

type RoomState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'live'; readonly content: RoomContent }
  /** The content holds updates that are under way to the log. */
  | { readonly kind: 'committing'; readonly content: RoomContent; readonly settlement: Settlement }
  /** The content must not be used any more; it is rebuilt as soon as the batch is settled. */
  | { readonly kind: 'damaged'; readonly settlement: Settlement }
  | { readonly kind: 'healing' }
  | { readonly kind: 'closed' }

/** Somebody who wants to see what the log holds. */
interface Visitor {
  readonly show: (content: RoomContent) => void
  /** The log cannot be read just now, or the room is gone. */
  readonly turnAway: () => void
}

const HEAL_RETRY_MS = 500

export class Room {
  readonly planId: PlanId
  readonly docName: DocName
  readonly audience: Audience
  readonly presence: PresenceTable<Channel>
  /** Operations that are queued or under way for this room. */
  pendingOperations = 0
  readonly #services: Services
  readonly #onCommitted: (room: Room) => void
  #state: RoomState = { kind: 'loading' }
  /** What everybody here has been sent; outlives the content, which a healed room has anew. */
  #shown = new SeqWindow(0)
  #visitors: Visitor[] = []
  #usedAt: number

  constructor(planId: PlanId, docName: DocName, services: Services, onCommitted: (room: Room) => void) {
    this.planId = planId
    this.docName = docName
    this.#services = services
    this.#onCommitted = onCommitted
    this.#usedAt = services.clock.elapsed()
    this.presence = new PresenceTable(() => services.clock.now())
    this.audience = new Audience(docName, this.presence, services.clock)
  }

  /** @throws StorageUnavailableError */
  async load(): Promise<void> {
    const content = await loadContent(this.#services, this.planId, this.docName)
    this.#shown = new SeqWindow(content.loadedSeq)
    this.#enter(content)
  }

  get isWritable(): boolean {
    return this.#state.kind === 'live' || this.#state.kind === 'committing'
  }

  get isClosed(): boolean {
    return this.#state.kind === 'closed'
  }

  /** Somebody is about to need it. */
  use(): void {
    this.#usedAt = this.#services.clock.elapsed()
  }

  /** Nobody is here, nothing is under way, and it has been so for a while. */
  get isIdle(): boolean {
    const { clock, limits } = this.#services
    const isNeeded = !this.audience.isEmpty || this.pendingOperations > 0 || this.#state.kind !== 'live'
    if (isNeeded) this.use()
    return !isNeeded && clock.elapsed() - this.#usedAt >= limits.idleRoomMs
  }

  /** True while the content holds something that may yet be refused. */
  get hasUnstored(): boolean {
    return this.#state.kind === 'committing'
  }

  /** Every update of the log up to this one is in the room. */
  get lastSeq(): number {
    return this.#shown.last
  }

  holds(seq: number): boolean {
    return this.#shown.holds(seq)
  }

  /** For operations that are being prepared. Throws if the room is not writable. */
  get content(): RoomContent {
    if (this.#state.kind === 'live' || this.#state.kind === 'committing') return this.#state.content
    throw this.#misused()
  }

  /** The content is about to change: nobody is shown it before `settle`. */
  takeUp(): void {
    if (this.#state.kind !== 'live') return
    this.#state = {
      kind: 'committing',
      content: this.#state.content,
      settlement: new Settlement(this.docName),
    }
  }

  /** The update is on disk. `from` has it already; null when the server made it. */
  stored(bytes: Uint8Array, seq: number, from: Channel | null): void {
    this.#settlement.add(bytes, seq, from)
  }

  /** Tells the channel, when the others have been sent what it wrote, that it is on disk. */
  acknowledgeAfterwards(channel: Channel, receipt: Receipt): void {
    this.#settlement.acknowledge(channel, receipt)
  }

  get #settlement(): Settlement {
    if (this.#state.kind === 'committing' || this.#state.kind === 'damaged') return this.#state.settlement
    throw this.#misused()
  }

  /** Calls with content that the log holds all of: at once, or after the batch that is under way. */
  visit(show: Visitor['show'], turnAway: Visitor['turnAway']): void {
    if (this.#state.kind === 'closed') turnAway()
    else if (this.#state.kind === 'live') show(this.#state.content)
    else {
      this.#visitors.push({ show, turnAway })
      if (this.#state.kind === 'committing' && this.#services.commit.isStalled) this.stall()
    }
  }

  /** The content was changed in part, or holds what was refused. */
  damage(): void {
    if (this.#state.kind !== 'committing') return
    this.#state.content.destroy()
    this.#state = { kind: 'damaged', settlement: this.#state.settlement }
  }

  /** The batch is on disk: shows it to everybody. */
  settle(): void {
    const state = this.#state
    if (state.kind !== 'committing' && state.kind !== 'damaged') return
    if (state.kind === 'committing') {
      state.settlement.advance(state.content)
      this.#enter(state.content)
    }
    state.settlement.send(this.audience, this.#shown)
    if (state.kind === 'damaged') {
      void this.#heal()
      return
    }
    if (state.settlement.hasUpdates) this.#onCommitted(this)
    this.#snapshotIfDue(state.content)
  }

  /** While the log takes nothing, visitors see what can be read of it. */
  stall(): void {
    const visitors = this.#takeVisitors()
    if (visitors.length > 0) void this.#showLog(visitors)
  }

  close(): void {
    if (this.#state.kind === 'live' || this.#state.kind === 'committing') this.#state.content.destroy()
    this.#state = { kind: 'closed' }
    for (const { turnAway } of this.#takeVisitors()) turnAway()
  }

  /** Writes what the log holds in one piece, so that the next load is short. */
  async saveSnapshot(): Promise<void> {
    const { content } = this
    const upto = this.#shown.last
    if (upto === content.snapshotSeq) return
    const { log, logger } = this.#services
    try {
      await log.saveSnapshot(this.planId, this.docName, { uptoSeq: upto, state: content.state.whole() })
      content.snapshotSeq = Math.max(content.snapshotSeq, upto)
    } catch (error) {
      // The log holds every update all the same; the next one tries again.
      logger.warn({ err: error, planId: this.planId, docName: this.docName }, 'A snapshot was not written')
    }
  }

  #misused(): Error {
    return new Error(`The room of ${this.docName} is ${this.#state.kind}`)
  }

  #enter(content: RoomContent): void {
    this.#state = { kind: 'live', content }
    for (const { show } of this.#takeVisitors()) show(content)
  }

  async #heal(): Promise<void> {
    this.#state = { kind: 'healing' }
    try {
      const content = await loadContent(this.#services, this.planId, this.docName)
      if (this.#state.kind !== 'healing') return
      this.#enter(content)
      this.#showMissed(content)
      this.#onCommitted(this)
      this.#services.observe({ type: 'room-healed' })
      this.#services.commit.wake()
    } catch (error) {
      this.#services.logger.error({ err: error, docName: this.docName }, 'A room could not be rebuilt yet')
      for (const { turnAway } of this.#takeVisitors()) turnAway()
      this.#services.clock.after(HEAL_RETRY_MS, () => {
        if (this.#state.kind === 'healing') void this.#heal()
      })
    }
  }

  /** What other nodes have stored and the bus has not brought, the log has now. */
  #showMissed(content: RoomContent): void {
    if (content.loadedSeq <= this.#shown.last) return
    this.#shown = new SeqWindow(content.loadedSeq)
    this.audience.broadcast(updateFrame(this.docName, content.state.whole()), null)
  }

  async #showLog(visitors: readonly Visitor[]): Promise<void> {
    try {
      const content = await loadContent(this.#services, this.planId, this.docName)
      for (const { show } of visitors) show(content)
      content.destroy()
    } catch {
      for (const { turnAway } of visitors) turnAway()
    }
  }

  #snapshotIfDue(content: RoomContent): void {
    if (this.#shown.last - content.snapshotSeq < this.#services.limits.snapshotEvery) return
    void this.saveSnapshot()
  }

  #takeVisitors(): Visitor[] {
    const visitors = this.#visitors
    this.#visitors = []
    return visitors
  }
}
