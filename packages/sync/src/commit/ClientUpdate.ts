/** An update that a client sent, on its way to the log. */
import * as Y from 'yjs'
import type { ThreadId } from '@samplan/domain'
import { checkRoots } from '../documents.ts'
import type { AppendOutcome } from '../ports/updateLog.ts'
import { refusal, type Refusal } from '../refusal.ts'
import type { Room } from '../room/Room.ts'
import type { Services } from '../services.ts'
import type { Channel, Receipt } from '../session/Channel.ts'
import { compareUpdate } from '../updates/compareUpdate.ts'
import { decodeUpdate } from '../updates/decodeUpdate.ts'
import { applyClientUpdate, type ClientUpdateContext } from './applyClientUpdate.ts'
import { catchUp } from './catchUp.ts'
import { markChange, roomsToMark } from './approvalMark.ts'
import { bringThreads } from './bringThreads.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation } from './Operation.ts'
import { roomChange, settleChanges, type RoomChange } from './RoomChange.ts'

export interface ClientUpdateOptions {
  readonly channel: Channel
  readonly room: Room
  readonly bytes: Uint8Array
  readonly receipt: Receipt
  readonly services: Services
}

export class ClientUpdate implements Operation {
  readonly rooms: readonly [Room]
  readonly byteLength: number
  readonly #options: ClientUpdateOptions

  constructor(options: ClientUpdateOptions) {
    this.#options = options
    this.rooms = [options.room]
    this.byteLength = options.bytes.length
  }

  prepare(at: number): Preparation {
    const { channel, room, receipt } = this.#options
    if (!channel.takes(receipt)) return NOTHING_TO_STORE
    if (!this.#besides.every(({ isWritable }) => isWritable)) return { kind: 'later' }
    try {
      return this.#judge(at)
    } catch {
      // No update is known that gets here; if one does, it may take nothing with it but itself.
      room.takeUp()
      room.damage()
      return this.#refuse(refusal('update-malformed'))
    }
  }

  stalled(isStalled: boolean): void {
    this.#options.channel.stalled(isStalled)
  }

  abandon(): void {
    // It was never acknowledged: the client still holds it and sends it again.
  }

  get #besides(): Room[] {
    return roomsToMark(this.#options.channel.plan, this.rooms)
  }

  #judge(at: number): Preparation {
    const { channel, room, bytes, services } = this.#options
    if (room.content.known.has(bytes)) return this.#known()
    const decoded = decodeUpdate(bytes, services.limits)
    if (!decoded.ok) return this.#refuse(refusal(decoded.code))
    const standing = compareUpdate(room.content.doc, decoded.update)
    if (standing.kind === 'known') return this.#known()
    const access = channel.plan.accessOf(channel.user, channel.docName)
    if (!access.read || !access.write) return this.#refuse(refusal(access.refusal))
    if (standing.kind === 'refused') return this.#refuse(refusal(standing.code))
    const roots = checkRoots(decoded.update, room.docName)
    if (!roots.ok) return this.#refuse(refusal('update-unsound', { reason: `${roots.code} ${roots.detail}` }))
    room.content.authors.note(standing.clientIds, channel.user.id)
    // Everybody then reads the same bytes that we have read.
    const applicable = standing.overlaps ? onlyNew(room.content.doc, bytes) : bytes
    return this.#apply(applicable, decoded.update.ds, at)
  }

  /** No write. What the doc knows only from what is under way is as good as stored when that is. */
  #known(): Preparation {
    const { channel, room, bytes, receipt } = this.#options
    if (room.hasUnstored) return { kind: 'later' }
    room.content.known.add(bytes)
    return {
      ...NOTHING_TO_STORE,
      settle: () => channel.acknowledge(receipt),
    }
  }

  #apply(bytes: Uint8Array, deletions: ClientUpdateContext['deletions'], at: number): Preparation {
    const { channel, room } = this.#options
    const { plan } = channel
    room.takeUp()
    const lostElsewhere = plan.lostBeside(room)
    const applied = applyClientUpdate(room, bytes, { channel, deletions, lostElsewhere, at })
    if (!applied.ok) {
      room.damage()
      return this.#refuse(applied.refusal)
    }
    const author = channel.user.id
    const { changesContent } = applied
    const facts = { author, at, judgedIn: plan.outline.state }
    const added = { ...facts, changesContent: false }
    const changes = [
      ...(applied.update ? [roomChange(room, applied.update, { ...facts, changesContent }, channel)] : []),
      ...(applied.addition ? [roomChange(room, applied.addition, added, null)] : []),
      ...(changesContent ? markChange(plan, room, author, at) : []),
    ]
    return {
      ...NOTHING_TO_STORE,
      updates: changes.map(({ update: pending }) => pending),
      sent: changes.find(({ from }) => from === channel)?.update ?? null,
      besides: this.#besides,
      settle: (outcomes) => this.#settle(changes, applied.adopted, outcomes),
    }
  }

  #settle(
    changes: readonly RoomChange[],
    adopted: readonly ThreadId[],
    outcomes: readonly AppendOutcome[],
  ): void {
    const { channel, room, receipt, services } = this.#options
    const refused = settleChanges(changes, outcomes)
    if (refused) {
      // Another node has frozen the plan; whoever writes next need not come as far as the log to hear it.
      if (refused === 'plan-locked') void catchUp(services, channel.plan.outlineRoom)
      return void this.#refuse(refusal(refused))
    }
    room.acknowledgeAfterwards(channel, receipt)
    void bringThreads(channel.plan, room, adopted, channel.user.id, services)
  }

  #refuse(reason: Refusal): Preparation {
    const { channel, receipt } = this.#options
    if (channel.takes(receipt)) channel.refuse(reason)
    return NOTHING_TO_STORE
  }
}

const onlyNew = (doc: Y.Doc, update: Uint8Array): Uint8Array => Y.diffUpdate(update, Y.encodeStateVector(doc))
