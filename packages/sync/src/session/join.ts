/** The handshake on a document. Both sides are shown only what is on disk. */
import { awarenessFrame } from '../protocol/frame.ts'
import type { Room } from '../room/Room.ts'
import type { Channel } from './Channel.ts'

/** The server's own step 1, and who is present. */
export function greet(channel: Channel, room: Room): void {
  visit(channel, room, (content) => {
    channel.deliver(content.state.step1())
    channel.deliver(awarenessFrame(channel.docName, room.presence.encodeAll()))
  })
}

/** The state vector of a client that has nothing. */
const EMPTY = 0

export function answerStep1(channel: Channel, room: Room, stateVector: Uint8Array): void {
  visit(channel, room, (content) => {
    if (stateVector.length === 1 && stateVector[0] === EMPTY) {
      for (const frame of content.state.framesForNewcomer()) channel.deliver(frame)
      return
    }
    try {
      channel.deliver(content.state.step2For(stateVector))
    } catch {
      channel.turnAway('frame-malformed')
    }
  })
}

function visit(channel: Channel, room: Room, show: Parameters<Room['visit']>[0]): void {
  room.visit(show, () => channel.turnAway('storage-unavailable'))
}
