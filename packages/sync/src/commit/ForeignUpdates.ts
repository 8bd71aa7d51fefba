/** Updates that another node or a seal has stored: on disk already, and still to be applied and shown here. */
import {
  findUnmarkedCells,
  followAnchors,
  OUTLINE,
  writeAnchorMoves,
  writeChangedCells,
  type AnchorMove,
  type ChangedCell,
} from '@samplan/document'
import * as Y from 'yjs'
import { sectionOf } from '../documents.ts'
import type { StoredUpdate } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'
import { NOTHING_TO_STORE, type Operation, type Preparation } from './Operation.ts'
import { roomChange, settleChanges, type RoomChange } from './RoomChange.ts'

/** What is left to do about them here. */
interface Findings {
  readonly moves: readonly AnchorMove[]
  readonly changedCells: readonly ChangedCell[]
}

export class ForeignUpdates implements Operation {
  readonly rooms: readonly [Room]
  readonly byteLength: number
  readonly #updates: readonly StoredUpdate[]
  readonly #shown: () => void

  /** `shown` is called when the room holds them, or is about to be rebuilt from the log, which does. */
  constructor(room: Room, updates: readonly StoredUpdate[], shown: () => void = () => undefined) {
    this.rooms = [room]
    this.#shown = shown
    this.#updates = updates.toSorted((a, b) => a.seq - b.seq)
    this.byteLength = updates.reduce((sum, { bytes }) => sum + bytes.length, 0)
  }

  prepare(at: number): Preparation {
    const [room] = this.rooms
    const missing = this.#updates.filter(({ seq }) => !room.holds(seq))
    if (missing.length === 0) return { ...NOTHING_TO_STORE, settle: this.#shown }
    room.takeUp()
    const found = this.#apply(room, missing)
    // One before them is missing: the room is read from the log, which has all.
    if (found === null) {
      room.damage()
      return { ...NOTHING_TO_STORE, settle: this.#shown }
    }
    const additions = this.#addition(room, found, at)
    return {
      ...NOTHING_TO_STORE,
      updates: additions.map(({ update }) => update),
      // They may have changed what one may do.
      barrier: room.docName === OUTLINE ? room.planId : null,
      settle: (outcomes) => {
        for (const { bytes, seq } of missing) room.stored(bytes, seq, null)
        settleChanges(additions, outcomes)
        this.#shown()
      },
    }
  }

  stalled(): void {
    // They are stored.
  }

  abandon(): void {
    this.#shown()
  }

  /**
   * Two nodes may have moved one anchor at once, and the document keeps one of the two. The node whose anchor was kept
   * sees here that words of it have died, and lets it follow them. So it is where one node stamped a table and the other
   * took a write in it. Null if the updates could not be applied.
   */
  #apply({ content, docName }: Room, updates: readonly StoredUpdate[]): Findings | null {
    let found: Findings = { moves: [], changedCells: [] }
    content.authors.noteStored(updates)
    const applied = content.change(
      () => {
        for (const { bytes } of updates) Y.applyUpdate(content.doc, bytes, this)
      },
      this,
      (transaction) => {
        if (sectionOf(docName) !== null) found = this.#findings(content, transaction)
      },
    )
    return applied.ok ? found : null
  }

  #findings({ authors }: Room['content'], transaction: Y.Transaction): Findings {
    const author = this.#updates.at(-1)?.author
    return {
      moves: followAnchors(transaction, null),
      changedCells: author ? findUnmarkedCells(transaction, author, (clientId) => authors.of(clientId)) : [],
    }
  }

  #addition(room: Room, { moves, changedCells }: Findings, at: number): RoomChange[] {
    const author = this.#updates.at(-1)?.author
    const { content } = room
    const added = content.change(() => {
      writeAnchorMoves(content.doc, moves, this)
      writeChangedCells(content.doc, changedCells, at, this)
    }, this)
    if (!added.ok) room.damage()
    if (!added.ok || !added.update || !author) return []
    return [roomChange(room, added.update, { author, at, changesContent: false, judgedIn: 'drafting' }, null)]
  }
}
