/**
 * Applies what the server itself changes, lets anchors follow their words, and marks what was approved or reconciled and
 * says something else now.
 */
import {
  changesContent,
  findChangedCells,
  followAnchors,
  writeAnchorMoves,
  writeChangedCells,
  type DocName,
} from '@samplan/document'
import type { UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import { sectionOf } from '../documents.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { Room } from '../room/Room.ts'
import { SERVER_AUTHOR } from '../serverAuthor.ts'
import { markChange } from './approvalMark.ts'
import { roomChange, type ChangeFacts, type RoomChange } from './RoomChange.ts'

/**
 * Changes the docs it is given, by name. `at` is the time that the log will say it happened (milliseconds since the
 * epoch). What it throws rejects the edit.
 */
export type DocChange<Result> = (docs: ReadonlyMap<DocName, Y.Doc>, at: number) => Result

export interface ServerChange<Result> {
  readonly plan: PlanRooms
  readonly rooms: readonly Room[]
  readonly author: UserId
  readonly change: DocChange<Result>
}

/** `changes`: what has been changed, also of a change that failed after it. */
export type ServerChangeApplied<Result> =
  | { readonly ok: true; readonly changes: readonly RoomChange[]; readonly result: Result }
  | { readonly ok: false; readonly changes: readonly RoomChange[]; readonly error: unknown }

export function applyServerChange<Result>(
  edit: ServerChange<Result>,
  at: number,
): ServerChangeApplied<Result> {
  for (const room of edit.rooms) room.takeUp()
  const run = new ServerChangeRun(edit, at)
  try {
    const result = run.changeAll(edit.rooms)
    return { ok: true, changes: [...run.changes, ...run.marks()], result }
  } catch (error) {
    return { ok: false, changes: run.changes, error }
  }
}

class ServerChangeRun<Result> {
  readonly changes: RoomChange[] = []
  readonly #edit: ServerChange<Result>
  readonly #at: number
  /** Sections that say something else now. */
  readonly #rewritten = new Set<Room>()

  constructor(edit: ServerChange<Result>, at: number) {
    this.#edit = edit
    this.#at = at
  }

  /** One transaction per doc, inside each other, so that each doc's part is one update. */
  changeAll([room, ...rest]: readonly Room[]): Result {
    const { rooms, author, change } = this.#edit
    if (!room) return change(new Map(rooms.map((each) => [each.docName, each.content.doc])), this.#at)
    const applied = room.content.change(
      () => this.changeAll(rest),
      this,
      (transaction) => this.#inspect(room, transaction),
    )
    if (!applied.ok) {
      if (!applied.intact) room.damage()
      throw applied.error
    }
    if (applied.update) this.changes.push(roomChange(room, applied.update, this.#factsOf(room), null))
    room.content.authors.note([room.content.doc.clientID], author)
    return applied.result
  }

  marks(): RoomChange[] {
    const { plan, author } = this.#edit
    return [...this.#rewritten].flatMap((room) => markChange(plan, room, author, this.#at))
  }

  #factsOf(room: Room): ChangeFacts {
    const { plan, author } = this.#edit
    const isContent = sectionOf(room.docName) === null || this.#rewritten.has(room)
    return { author, at: this.#at, changesContent: isContent, judgedIn: plan.outline.state }
  }

  #inspect(room: Room, transaction: Y.Transaction): void {
    if (sectionOf(room.docName) === null) return
    const { author } = this.#edit
    // What the server rearranges by itself is nobody's change.
    if (author !== SERVER_AUTHOR && changesContent(transaction)) {
      this.#rewritten.add(room)
      writeChangedCells(room.content.doc, findChangedCells(transaction, author), this.#at, this)
    }
    writeAnchorMoves(room.content.doc, followAnchors(transaction, null), this)
  }
}
