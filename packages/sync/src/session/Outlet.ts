/** A socket, as one of its channels sees it. */
import type { CloseCode } from '../closeCodes.ts'
import type { Frame } from '../protocol/frame.ts'
import type { Channel } from './Channel.ts'

export interface Outlet {
  /** The client understands control messages. */
  readonly control: boolean
  send(frame: Frame): void
  /** Ends the channel for the client, and the socket with it where the channel is all there is. */
  end(channel: Channel, code: CloseCode, reason: string): void
}
