/** A change that the server itself makes, in one or several documents of a plan: all of it, or nothing. */
import { OUTLINE, projectOutline, type DocName } from '@samplan/document'
import type { NewActivityEntry, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { PendingActivity } from '../ports/activityLog.ts'
import type { KeptAnswer, PendingAnswer } from '../ports/keptAnswers.ts'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import type { Room } from '../room/Room.ts'
import { SyncError } from '../SyncError.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation, type Prepared } from './Operation.ts'
import { roomChange, settleChanges, type RoomChange } from './RoomChange.ts'

/**
 * Changes the docs it is given, by name. `at` is the time that the log will say it happened (milliseconds since the
 * epoch). What it throws rejects the edit.
 */
export type DocChange<Result> = (docs: ReadonlyMap<DocName, Y.Doc>, at: number) => Result

export interface ServerEditOptions<Result> {
  readonly plan: PlanRooms
  readonly rooms: readonly Room[]
  readonly author: UserId
  readonly change: DocChange<Result>
  /** What the activity log says of it. What it throws rejects the edit. */
  readonly activity: (result: Result) => readonly NewActivityEntry[]
  /** What to keep of the answer to whoever asked for the edit. What it throws rejects the edit. */
  readonly keep: (result: Result) => KeptAnswer | null
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
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
    const changes: RoomChange[] = []
    for (const room of this.rooms) room.takeUp()
    try {
      const result = this.#changeAll(this.rooms, changes, at)
      return {
        ...this.#prepared(result, changes),
        activities: this.#activities(result, changes, at),
        answers: this.#answers(result, changes),
      }
    } catch (error) {
      // In a doc that was changed before the error nothing else may happen.
      for (const { room } of changes) room.damage()
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
  #changeAll(rooms: readonly Room[], changes: RoomChange[], at: number): Result {
    const [room, ...rest] = rooms
    if (!room) {
      const docs = new Map(this.rooms.map((each) => [each.docName, each.content.doc]))
      return this.#options.change(docs, at)
    }
    const applied = room.content.change(() => this.#changeAll(rest, changes, at), this)
    if (!applied.ok) {
      if (!applied.intact) room.damage()
      throw applied.error
    }
    const { author } = this.#options
    if (applied.update) changes.push(roomChange(room, applied.update, author, at, null))
    room.content.authors.note([room.content.doc.clientID], author)
    return applied.result
  }

  #activities(result: Result, changes: readonly RoomChange[], at: number): PendingActivity[] {
    const { author: by, activity } = this.#options
    const updates = changes.map(({ update }) => update)
    return activity(result).map((entry) => ({ ...entry, by, at, updates }))
  }

  #answers(result: Result, changes: readonly RoomChange[]): PendingAnswer[] {
    const kept = this.#options.keep(result)
    return kept === null ? [] : [{ ...kept, updates: changes.map(({ update }) => update) }]
  }

  #prepared(result: Result, changes: readonly RoomChange[]): Prepared {
    const { plan, resolve, reject } = this.#options
    const entry = this.#indexEntry(changes)
    return {
      ...NOTHING_TO_STORE,
      updates: changes.map(({ update }) => update),
      index: entry ? [entry] : [],
      barrier: entry ? plan.planId : null,
      settle: (outcomes) => {
        const refused = settleChanges(changes, outcomes)
        if (refused) reject(new SyncError(refused))
        else resolve(result)
      },
    }
  }

  #indexEntry(changes: readonly RoomChange[]): PlanIndexEntry | null {
    const outlineRoom = changes.find(({ room }) => room.docName === OUTLINE)?.room
    return outlineRoom ? this.#options.plan.indexEntry(projectOutline(outlineRoom.content.doc)) : null
  }
}
