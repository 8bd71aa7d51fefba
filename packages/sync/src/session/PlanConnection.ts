/**
 * A socket for a whole plan: the same messages, each behind the name of its document. A channel opens with the client's
 * step 1. What comes for a document without one was sent before the client heard that its channel has ended; taken for
 * the beginning of a new one it would be counted, and the two sides would mean different updates by "stored n".
 */
import { OUTLINE, parseDocName, type DocName } from '@samplan/document'
import type { PlanId } from '@samplan/domain'
import { CLOSE, type CloseCode } from '../closeCodes.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import { closeChannelFrame, newsFrame, type Frame } from '../protocol/frame.ts'
import { readAddress, readMessage, type AddressedFrame } from '../protocol/readMessage.ts'
import { closeCodeOf } from '../refusal.ts'
import type { Services } from '../services.ts'
import { Channel } from './Channel.ts'
import type { Connection, ConnectionOptions } from './Connection.ts'
import type { Outlet } from './Outlet.ts'
import { Socket } from './Socket.ts'
import type { SyncUser } from './syncUser.ts'

export class PlanConnection implements Connection, Outlet {
  readonly planId: PlanId
  readonly user: SyncUser
  readonly control: boolean
  readonly #services: Services
  readonly #plan: Promise<PlanRooms | null>
  readonly #socket: Socket
  readonly #channels = new Map<string, Channel>()

  constructor(options: ConnectionOptions, plan: Promise<PlanRooms | null>) {
    const { planId, user, control, services, transport, onClosed } = options
    this.planId = planId
    this.user = user
    this.control = control
    this.#services = services
    this.#plan = plan
    this.#socket = new Socket(transport, services, () => {
      for (const channel of this.#channels.values()) channel.close()
      onClosed(this)
    })
  }

  receive(frame: Uint8Array): void {
    if (!this.#socket.admits()) return
    const addressed = readAddress(frame)
    if (!addressed) this.#socket.refuse('frame-malformed')
    else this.#channelFor(addressed)?.receive(addressed.message)
  }

  touch(): void {
    this.#socket.heard()
  }

  close(): void {
    this.#socket.closed()
  }

  leave(code: CloseCode, reason: string): void {
    this.#socket.close(code, reason)
  }

  tellNews(): void {
    if (this.control) this.send(newsFrame)
  }

  beat(): void {
    this.#socket.beat()
  }

  send(frame: Frame): void {
    this.#socket.send(frame.addressed)
  }

  /** A client that cannot be told that one channel has ended is told with the whole socket. */
  end(channel: Channel, code: CloseCode, reason: string): void {
    this.#channels.delete(channel.docName)
    if (code === CLOSE.normal) return
    // Whoever may not read the outline is no member: nothing else of the plan is open either.
    const endsAll = !this.control || (channel.docName === OUTLINE && code === CLOSE.noAccess)
    if (endsAll) this.#socket.close(code, reason)
    else this.send(closeChannelFrame(channel.docName, code, reason))
  }

  #channelFor({ docName, message }: AddressedFrame): Channel | null {
    const known = this.#channels.get(docName)
    if (known) return known
    return readMessage(message).type === 'sync-step-1' ? this.#open(docName) : null
  }

  #open(name: string): Channel | null {
    if (!isDocName(name)) return this.#turnAway(name)
    if (this.#channels.size >= this.#services.limits.channelsPerSocket) {
      this.#socket.refuse('too-many-connections')
      return null
    }
    const channel = new Channel({ user: this.user, docName: name, outlet: this, services: this.#services })
    this.#channels.set(name, channel)
    void channel.open(this.#plan)
    return channel
  }

  #turnAway(name: string): null {
    if (this.control) this.send(closeChannelFrame(name, closeCodeOf('doc-unknown'), 'doc-unknown'))
    else this.#socket.refuse('doc-unknown')
    return null
  }
}

const isDocName = (name: string): name is DocName => parseDocName(name) !== null
