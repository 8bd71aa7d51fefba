/** Updates that another node has stored: on disk already, and still to be applied and shown here. */
import type { StoredUpdate } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation } from './Operation.ts'

export class ForeignUpdates implements Operation {
  readonly rooms: readonly [Room]
  readonly byteLength: number
  readonly #updates: readonly StoredUpdate[]

  constructor(room: Room, updates: readonly StoredUpdate[]) {
    this.rooms = [room]
    this.#updates = updates.toSorted((a, b) => a.seq - b.seq)
    this.byteLength = updates.reduce((sum, { bytes }) => sum + bytes.length, 0)
  }

  prepare(): Preparation {
    const [room] = this.rooms
    const applied = this.#updates.filter((update) => this.#apply(room, update))
    return {
      ...NOTHING_TO_STORE,
      settle: () => {
        for (const { bytes, seq } of applied) room.stored(bytes, seq, null)
      },
    }
  }

  stalled(): void {
    // They are stored.
  }

  abandon(): void {
    // They are stored.
  }

  /** False if the room has it already, or is damaged. */
  #apply(room: Room, update: StoredUpdate): boolean {
    if (!room.isWritable || room.holds(update.seq)) return false
    room.takeUp()
    const applied = room.content.apply(update.bytes, this)
    // One before it is missing: the room is read from the log, which has both.
    if (!applied.ok) room.damage()
    else room.content.authors.noteStored([update])
    return applied.ok
  }
}
