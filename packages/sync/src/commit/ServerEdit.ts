/** A change that the server itself makes, in one or several documents of a plan: all of it, or nothing. */
import { OUTLINE, projectOutline, type DocName } from '@samplan/document'
import type { UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import type { AppendOutcome, PendingUpdate } from '../ports/updateLog.ts'
import type { RefusalCode } from '../refusal.ts'
import type { Room } from '../room/Room.ts'
import { SyncError } from '../SyncError.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation } from './Operation.ts'

/** Changes the docs it is given, by name. What it throws rejects the edit. */
export type DocChange<Result> = (docs: ReadonlyMap<DocName, Y.Doc>) => Result

export interface ServerEditOptions<Result> {
  readonly plan: PlanRooms
  readonly rooms: readonly Room[]
  readonly author: UserId
  readonly change: DocChange<Result>
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

interface RoomUpdate {
  readonly room: Room
  readonly bytes: Uint8Array
}

export class ServerEdit<Result> implements Operation {
  readonly rooms: readonly Room[]
  /** What it will change is not known before it is prepared; server-made edits are few and small. */
  readonly byteLength = 0
  readonly #options: ServerEditOptions<Result>

  constructor(options: ServerEditOptions<Result>) {
    this.#options = options
    this.rooms = options.rooms
  }

  prepare(at: number): Preparation {
    const changed: RoomUpdate[] = []
    for (const room of this.rooms) room.takeUp()
    try {
      const result = this.#changeAll(this.rooms, changed)
      return this.#ready(result, changed, at)
    } catch (error) {
      // In a doc that was changed before the error nothing else may happen.
      for (const { room } of changed) room.damage()
      this.#options.reject(error)
      return NOTHING_TO_STORE
    }
  }

  stalled(): void {
    // Whoever asked for the edit waits for its promise.
  }

  abandon(): void {
    this.#options.reject(new SyncError('server-stopping'))
  }

  /** One transaction per doc, inside each other, so that each doc's part is one update. */
  #changeAll(rooms: readonly Room[], changed: RoomUpdate[]): Result {
    const [room, ...rest] = rooms
    if (!room)
      return this.#options.change(new Map(this.rooms.map(({ docName, content }) => [docName, content.doc])))
    const applied = room.content.change(() => this.#changeAll(rest, changed), this)
    if (!applied.ok) {
      if (!applied.intact) room.damage()
      throw applied.error
    }
    if (applied.update) changed.push({ room, bytes: applied.update })
    return applied.result
  }

  #ready(result: Result, changed: readonly RoomUpdate[], at: number): Preparation {
    const { plan, author, resolve } = this.#options
    const updates = changed.map(({ room, bytes }): PendingUpdate => ({
      planId: plan.planId,
      docName: room.docName,
      author,
      at,
      bytes,
    }))
    const entry = this.#indexEntry(changed)
    return {
      ...NOTHING_TO_STORE,
      updates,
      index: entry ? [entry] : [],
      barrier: entry ? plan.planId : null,
      settle: (outcomes) => {
        const refused = refusalIn(outcomes)
        if (refused) this.#refuse(refused)
        else {
          for (const [index, { room }] of changed.entries()) {
            room.stored(updates.slice(index, index + 1), outcomes.slice(index, index + 1), null)
          }
          resolve(result)
        }
      },
    }
  }

  #indexEntry(changed: readonly RoomUpdate[]): PlanIndexEntry | null {
    const outlineRoom = changed.find(({ room }) => room.docName === OUTLINE)?.room
    if (!outlineRoom) return null
    return this.#options.plan.indexEntry(projectOutline(outlineRoom.content.doc))
  }

  #refuse(code: RefusalCode): void {
    for (const room of this.rooms) room.damage()
    this.#options.reject(new SyncError(code))
  }
}

function refusalIn(outcomes: readonly AppendOutcome[]): RefusalCode | null {
  const refused = outcomes.find((outcome) => outcome.status === 'refused')
  return refused ? refused.code : null
}
