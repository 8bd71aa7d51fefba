/** An update that a client sent, on its way to the log. */
import { isWritableRoot } from '../documents.ts'
import { refusal, type RefusalCode } from '../refusal.ts'
import type { AppendOutcome, PendingUpdate } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'
import type { Channel } from '../session/Channel.ts'
import { compareUpdate } from '../updates/compareUpdate.ts'
import type { DecodedUpdate } from '../updates/decodeUpdate.ts'
import { applyClientUpdate } from './applyClientUpdate.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation } from './Operation.ts'

export interface ClientUpdateOptions {
  readonly channel: Channel
  readonly room: Room
  readonly update: DecodedUpdate
  /** It is the channel's how many-eth. */
  readonly count: number
  /** The channel's when it was received. */
  readonly generation: number
}

export class ClientUpdate implements Operation {
  readonly rooms: readonly [Room]
  readonly byteLength: number
  readonly #options: ClientUpdateOptions

  constructor(options: ClientUpdateOptions) {
    this.#options = options
    this.rooms = [options.room]
    this.byteLength = options.update.bytes.length
  }

  prepare(at: number): Preparation {
    const { channel, room, update } = this.#options
    if (!this.#isWanted()) return NOTHING_TO_STORE
    const standing = compareUpdate(room.content.doc, update)
    if (standing.kind === 'known') return this.#known()
    const access = channel.plan.accessOf(channel.user, channel.docName)
    if (!access.read || !access.write) return this.#refuse(access.refusal)
    if (standing.kind === 'refused') return this.#refuse(standing.code)
    return this.#writesForeignRoot(standing.roots) ? this.#refuse('update-unsound') : this.#apply(at)
  }

  stalled(isStalled: boolean): void {
    this.#options.channel.stalled(isStalled)
  }

  abandon(): void {
    // It was never acknowledged: the client still holds it and sends it again.
  }

  /** False once the channel was refused something that came before it. */
  #isWanted(): boolean {
    return this.#options.channel.takesUpdatesOf(this.#options.generation)
  }

  /** No write. What the doc knows only from what is under way is as good as stored when that is. */
  #known(): Preparation {
    const { channel, room, count } = this.#options
    if (room.hasUnstored) return { kind: 'later' }
    return {
      ...NOTHING_TO_STORE,
      settle: () => {
        if (this.#isWanted()) channel.acknowledge(count)
      },
    }
  }

  #writesForeignRoot(roots: ReadonlySet<string>): boolean {
    const { doc } = this.#options.room.content
    return roots.values().some((root) => !isWritableRoot(doc, root))
  }

  #apply(at: number): Preparation {
    const { channel, room, update } = this.#options
    room.takeUp()
    const applied = applyClientUpdate(room, update.bytes, channel)
    if (!applied.ok) {
      room.damage()
      return this.#refuse(applied.code)
    }
    const updates = applied.updates.map((bytes): PendingUpdate => ({
      planId: room.planId,
      docName: room.docName,
      author: channel.user.id,
      at,
      bytes,
    }))
    return { ...NOTHING_TO_STORE, updates, settle: (outcomes) => this.#settle(updates, outcomes) }
  }

  #settle(updates: readonly PendingUpdate[], outcomes: readonly AppendOutcome[]): void {
    const { channel, room, count } = this.#options
    const refused = outcomes.find((outcome) => outcome.status === 'refused')
    if (refused) {
      room.damage()
      this.#refuse(refused.code)
      return
    }
    room.stored(updates, outcomes, channel)
    if (this.#isWanted()) room.acknowledgeAfterwards(channel, count)
  }

  #refuse(code: RefusalCode): Preparation {
    if (this.#isWanted()) this.#options.channel.refuse(refusal(code))
    return NOTHING_TO_STORE
  }
}
