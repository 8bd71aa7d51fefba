/** Takes from an awareness message what is the sender's own; the rest is echoes, or somebody pretending. */
import type { Limits } from '../limits.ts'
import type { Room } from '../room/Room.ts'
import type { Channel } from '../session/Channel.ts'
import { decodeAwareness, type AwarenessEntry } from './awarenessCodec.ts'
import { readPresenceState } from './presenceState.ts'

export function receiveAwareness(channel: Channel, room: Room, bytes: Uint8Array, limits: Limits): void {
  if (bytes.length > limits.awarenessBytes) return channel.turnAway('frame-too-large')
  const entries = decodeAwareness(bytes)
  if (!entries) return channel.turnAway('frame-malformed')
  const changed = entries.filter((entry) => takeEntry(channel, room, entry, limits))
  if (changed.length > 0) room.audience.presenceChanged()
}

/** True if others should hear of it. */
function takeEntry(channel: Channel, room: Room, entry: AwarenessEntry, limits: Limits): boolean {
  const { presence } = room
  const { clientId, clock, json } = entry
  if (!presence.owns(channel, clientId) || json.length > limits.presenceBytes) return false
  const state = readPresenceState(json, channel.plan.presentUser(channel.user))
  if (state === undefined) return false
  if (state === null) return presence.remove(channel, clientId)
  if (!channel.mayBePresent || isOneTooMany(channel, room, clientId, limits)) return false
  return presence.put(channel, clientId, clock, state)
}

function isOneTooMany(channel: Channel, room: Room, clientId: number, limits: Limits): boolean {
  const own = room.presence.clientIdsOf(channel)
  return !own.includes(clientId) && own.length >= limits.presencesPerChannel
}
