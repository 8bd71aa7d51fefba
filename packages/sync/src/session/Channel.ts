/**
 * One user on one document, over one socket. It counts the updates it is sent, so that "stored n" means the same on
 * both sides, and after a refusal it takes no more of them: they would all build on the refused one.
 */
import type { DocName } from '@samplan/document'
import { ClientUpdate } from '../commit/ClientUpdate.ts'
import { CLOSE, type CloseCode } from '../closeCodes.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import { NOTHING_NEW } from '../presence/awarenessCodec.ts'
import { receiveAwareness } from '../presence/receiveAwareness.ts'
import { awarenessFrame, refusedFrame, stalledFrame, storedFrame, type Frame } from '../protocol/frame.ts'
import { readMessage, type ClientMessage } from '../protocol/readMessage.ts'
import { closeCodeOf, endsTheChannel, refusal, type Refusal, type RefusalCode } from '../refusal.ts'
import type { Room } from '../room/Room.ts'
import type { Services } from '../services.ts'
import { answerStep1, greet } from './join.ts'
import type { Outlet } from './Outlet.ts'
import type { SyncUser } from './syncUser.ts'

type ChannelState =
  | { readonly kind: 'opening'; readonly waiting: Uint8Array[] }
  | { readonly kind: 'open'; readonly room: Room }
  /** Reads on, writes no more. */
  | { readonly kind: 'refused'; readonly room: Room }
  | { readonly kind: 'closed' }

/** Beats without anything sent, of 5 s each, after which the client is sent something. */
const SILENT_BEATS = 3

/** Which update of a channel it was, and what had happened to the channel when it came. */
export interface Receipt {
  /** Its how many-eth. */
  readonly count: number
  readonly refusals: number
  readonly starts: number
}

export interface ChannelOptions {
  readonly user: SyncUser
  readonly docName: DocName
  readonly outlet: Outlet
  readonly services: Services
}

export class Channel {
  readonly user: SyncUser
  readonly docName: DocName
  readonly #outlet: Outlet
  readonly #services: Services
  #state: ChannelState = { kind: 'opening', waiting: [] }
  #refusals = 0
  #starts = 0
  #received = 0
  #isStalled = false
  #plan: PlanRooms | null = null
  #silentBeats = 0
  #waitingBytes = 0

  constructor({ user, docName, outlet, services }: ChannelOptions) {
    this.user = user
    this.docName = docName
    this.#outlet = outlet
    this.#services = services
  }

  /** Loads what is needed and lets the client in, or turns it away. */
  async open(loading: Promise<PlanRooms | null>): Promise<void> {
    try {
      this.#plan = await loading
      if (!this.#plan) return this.turnAway('plan-unknown')
      if (!this.review()) return
      const room = await this.#plan.room(this.docName)
      // Rights may have changed, or the client left, while the room was loaded.
      if (this.#state.kind === 'opening' && this.review()) this.#enter(room, this.#state.waiting)
    } catch (error) {
      this.#services.logger.warn({ err: error, docName: this.docName }, 'A document could not be opened')
      this.turnAway('storage-unavailable')
    }
  }

  receive(bytes: Uint8Array): void {
    if (bytes.length > this.#services.limits.frameBytes) this.#refuseTooLarge()
    else if (this.#state.kind === 'opening') this.#keep(this.#state.waiting, bytes)
    else if (this.#state.kind !== 'closed') this.#handle(this.#state.room, readMessage(bytes))
  }

  /** Only a channel that has been opened has a plan. */
  get plan(): PlanRooms {
    if (!this.#plan) throw new Error(`The channel on ${this.docName} is not open`)
    return this.#plan
  }

  deliver(frame: Frame): void {
    if (this.#state.kind === 'closed') return
    this.#silentBeats = 0
    this.#outlet.send(frame)
  }

  /** The stock client closes a socket on which it hears nothing for 30 s. */
  beat(): void {
    if (this.#state.kind === 'opening') return
    this.#silentBeats++
    if (this.#silentBeats >= SILENT_BEATS) this.deliver(awarenessFrame(this.docName, NOTHING_NEW))
  }

  /** Everything up to this update is on disk. Means nothing to a client that has started anew since. */
  acknowledge({ count, starts }: Receipt): void {
    if (this.#outlet.control && starts === this.#starts) this.deliver(storedFrame(this.docName, count))
  }

  /** False once something was refused since the update came. A channel that has closed is still good for what it sent. */
  takes({ refusals }: Receipt): boolean {
    return refusals === this.#refusals
  }

  /** An update was not taken. */
  refuse(reason: Refusal): void {
    const state = this.#state
    if (state.kind === 'closed' || state.kind === 'opening') return
    this.#refusals++
    this.#services.observe({ type: 'refused', code: reason.code })
    // Before the client is told: it may answer at once with a step 1.
    this.#state = { kind: 'refused', room: state.room }
    if (this.#outlet.control) this.deliver(refusedFrame(this.docName, reason))
    if (!this.#outlet.control || endsTheChannel(reason.code))
      this.close(closeCodeOf(reason.code), reason.code)
  }

  /** The channel cannot go on, whatever was sent on it. What the client has unsent, it may keep and send another time. */
  turnAway(code: RefusalCode): void {
    if (this.#state.kind === 'closed') return
    this.#services.observe({ type: 'refused', code })
    this.close(closeCodeOf(code), code)
  }

  /** What was received so far, or is being received, cannot be stored just now; or can be again. */
  stalled(isStalled: boolean): void {
    if (this.#isStalled === isStalled) return
    this.#isStalled = isStalled
    if (this.#outlet.control) this.deliver(stalledFrame(this.docName, isStalled))
  }

  /** Looks at the rights anew. False, and closed, if the document may not be read (any longer). */
  review(): boolean {
    const access = this.plan.accessOf(this.user, this.docName)
    if (!access.read) this.turnAway(access.refusal)
    else if (!this.mayBePresent && this.#state.kind !== 'closed' && this.#state.kind !== 'opening') {
      this.#state.room.audience.vanish(this)
    }
    return access.read
  }

  /** Everybody with access is somewhere in the plan; a caret stands only where one may write. */
  get mayBePresent(): boolean {
    const access = this.plan.accessOf(this.user, this.docName)
    return access.read && (access.write || this.docName === 'outline')
  }

  /** The client is gone, or is told to go. */
  close(code: CloseCode = CLOSE.normal, reason = ''): void {
    const state = this.#state
    if (state.kind === 'closed') return
    this.#state = { kind: 'closed' }
    if (state.kind !== 'opening') state.room.audience.leave(this)
    this.#outlet.end(this, code, reason)
  }

  /** Only an update is ever that large. */
  #refuseTooLarge(): void {
    const limit = this.#services.limits.frameBytes
    if (this.#state.kind === 'opening') this.turnAway('frame-too-large')
    else this.refuse(refusal('frame-too-large', { limit }))
  }

  #keep(waiting: Uint8Array[], bytes: Uint8Array): void {
    this.#waitingBytes += bytes.length
    if (this.#waitingBytes > 2 * this.#services.limits.frameBytes) this.turnAway('too-many-requests')
    else waiting.push(bytes)
  }

  #enter(room: Room, waiting: readonly Uint8Array[]): void {
    this.#state = { kind: 'open', room }
    room.audience.join(this)
    greet(this, room)
    for (const bytes of waiting) this.receive(bytes)
  }

  #handle(room: Room, message: ClientMessage): void {
    switch (message.type) {
      case 'sync-step-1':
        if (this.#state.kind === 'refused') this.#startAnew(room)
        answerStep1(this, room, message.stateVector)
        return
      case 'update':
        this.#received++
        if (this.#state.kind === 'open') this.#receiveUpdate(room, message.bytes)
        return
      case 'awareness':
        receiveAwareness(this, room, message.bytes, this.#services.limits)
        return
      case 'query-awareness':
        this.deliver(awarenessFrame(this.docName, room.presence.encodeAll()))
        return
      case 'close-channel':
        this.close()
        return
      case 'malformed':
        this.turnAway('frame-malformed')
        return
      default:
        message satisfies never
    }
  }

  /** The client has thrown away what was refused and asks for the document from the beginning. */
  #startAnew(room: Room): void {
    this.#state = { kind: 'open', room }
    this.#starts++
    this.#received = 0
    greet(this, room)
  }

  #receiveUpdate(room: Room, bytes: Uint8Array): void {
    const { commit } = this.#services
    if (commit.isFull) return this.turnAway('storage-unavailable')
    const receipt = { count: this.#received, refusals: this.#refusals, starts: this.#starts }
    commit.enqueue(new ClientUpdate({ channel: this, room, bytes, receipt, services: this.#services }))
  }
}
