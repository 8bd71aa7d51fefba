/** What an operation has changed in one room: applied, and to be stored. */
import type { AppendOutcome, LogRefusal, PendingUpdate } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'
import type { Channel } from '../session/Channel.ts'

export interface RoomChange {
  readonly room: Room
  readonly update: PendingUpdate
  /** Who has it already; null when the server made it. */
  readonly from: Channel | null
}

/** What else is to be said of a change than what it changed. */
export type ChangeFacts = Omit<PendingUpdate, 'planId' | 'docName' | 'bytes'>

export function roomChange(
  room: Room,
  bytes: Uint8Array,
  facts: ChangeFacts,
  from: Channel | null,
): RoomChange {
  const { planId, docName } = room
  return { room, update: { planId, docName, ...facts, bytes }, from }
}

/**
 * Hands what is on disk to its rooms. Returns why, if anything was refused; the rooms are then rebuilt from the log.
 */
export function settleChanges(
  changes: readonly RoomChange[],
  outcomes: readonly AppendOutcome[],
): LogRefusal | null {
  const refused = outcomes.find((outcome) => outcome.status === 'refused')
  for (const [index, { room, update, from }] of changes.entries()) {
    const outcome = outcomes[index]
    if (refused) room.damage()
    if (outcome?.status === 'stored') room.stored(update.bytes, outcome.seq, from)
  }
  return refused?.code ?? null
}
