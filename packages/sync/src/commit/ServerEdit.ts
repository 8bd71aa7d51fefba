/** A change that the server itself makes, in one or several documents of a plan: all of it, or nothing. */
import { followAnchors, OUTLINE, projectOutline, writeAnchorMoves, type DocName } from '@samplan/document'
import type { NewActivityEntry, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import { changesContent, sectionOf } from '../documents.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { PendingActivity } from '../ports/activityLog.ts'
import type { KeptAnswer, PendingAnswer } from '../ports/keptAnswers.ts'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import type { Room } from '../room/Room.ts'
import { SERVER_AUTHOR } from '../serverAuthor.ts'
import { SyncError } from '../SyncError.ts'
import { markChange, roomsToMark } from './approvalMark.ts'
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
  /** Sections that say something else now. */
  readonly #rewritten = new Set<Room>()

  constructor(options: ServerEditOptions<Result>) {
    this.#options = options
    this.rooms = options.rooms
  }

  prepare(at: number): Preparation {
    const besides = roomsToMark(this.#options.plan, this.rooms)
    if (!besides.every(({ isWritable }) => isWritable)) return { kind: 'later' }
    const changes: RoomChange[] = []
    for (const room of this.rooms) room.takeUp()
    try {
      const result = this.#changeAll(this.rooms, changes, at)
      changes.push(...this.#marks(at))
      return {
        ...this.#prepared(result, changes),
        besides,
        activities: this.#activities(result, changes, at),
        answers: this.#answers(result, changes),
      }
    } catch (error) {
      // In a doc that was changed before the error nothing else may happen.
      for (const { room } of changes) room.damage()
      this.#options.reject(error)
      return { ...NOTHING_TO_STORE, besides }
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
    const applied = room.content.change(
      () => this.#changeAll(rest, changes, at),
      this,
      (transaction) => this.#inspect(room, transaction),
    )
    if (!applied.ok) {
      if (!applied.intact) room.damage()
      throw applied.error
    }
    const { author } = this.#options
    if (applied.update) changes.push(roomChange(room, applied.update, author, at, null))
    room.content.authors.note([room.content.doc.clientID], author)
    return applied.result
  }

  /** Anchors follow their words whoever moves them. */
  #inspect(room: Room, transaction: Y.Transaction): void {
    if (sectionOf(room.docName) === null) return
    if (changesContent(transaction, room.docName)) this.#rewritten.add(room)
    writeAnchorMoves(room.content.doc, followAnchors(transaction, null), this)
  }

  /** What the server rearranges by itself is nobody's change. */
  #marks(at: number): RoomChange[] {
    const { plan, author } = this.#options
    if (author === SERVER_AUTHOR) return []
    return [...this.#rewritten].flatMap((room) => markChange(plan, room, author, at))
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
