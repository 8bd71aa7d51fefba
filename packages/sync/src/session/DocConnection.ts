/** A socket for one document: the plain y-websocket protocol. */
import type { DocName } from '@samplan/document'
import type { PlanId } from '@samplan/domain'
import type { CloseCode } from '../closeCodes.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { Frame } from '../protocol/frame.ts'
import { Channel } from './Channel.ts'
import type { Connection, ConnectionOptions } from './Connection.ts'
import type { Outlet } from './Outlet.ts'
import { Socket } from './Socket.ts'
import type { SyncUser } from './syncUser.ts'

export class DocConnection implements Connection, Outlet {
  readonly planId: PlanId
  readonly user: SyncUser
  readonly control: boolean
  readonly #socket: Socket
  readonly #channel: Channel

  constructor(options: ConnectionOptions, docName: DocName, plan: Promise<PlanRooms | null>) {
    const { planId, user, control, services, transport, onClosed } = options
    this.planId = planId
    this.user = user
    this.control = control
    this.#socket = new Socket(transport, services, () => {
      this.#channel.close()
      onClosed(this)
    })
    this.#channel = new Channel({ user, docName, outlet: this, services })
    void this.#channel.open(plan)
  }

  receive(frame: Uint8Array): void {
    if (this.#socket.admits()) this.#channel.receive(frame)
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
    // It is about one document, not about a person.
  }

  beat(): void {
    this.#socket.beat()
    this.#channel.beat()
  }

  send(frame: Frame): void {
    this.#socket.send(frame.plain)
  }

  end(_channel: Channel, code: CloseCode, reason: string): void {
    this.#socket.close(code, reason)
  }
}
