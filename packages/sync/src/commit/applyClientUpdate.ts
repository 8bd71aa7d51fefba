/**
 * Applies what a client sent, asks whether what it changed is sound, keeps what it would overwrite unawares, marks what it
 * changed of a reconciled table, and lets anchors follow their words.
 */
import {
  adoptLost,
  changesContent,
  detectCellConflicts,
  findChangedCells,
  followAnchors,
  writeAnchorMoves,
  writeCellConflicts,
  writeChangedCells,
  type AnchorMove,
  type ChangedCell,
  type FoundConflict,
} from '@samplan/document'
import type { ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { checkTransaction } from '../documents.ts'
import { refusal, type Refusal } from '../refusal.ts'
import type { Room } from '../room/Room.ts'
import { IncompleteUpdateError } from '../room/RoomContent.ts'
import type { SectionAnchors } from '../room/SectionAnchors.ts'
import type { Channel } from '../session/Channel.ts'
import type { DecodedUpdate } from '../updates/decodeUpdate.ts'

export interface ClientUpdateContext {
  readonly channel: Channel
  /** All that the update deletes, also what is deleted already. */
  readonly deletions: DecodedUpdate['ds']
  /** Anchors that have lost words in other sections of the plan. */
  readonly lostElsewhere: SectionAnchors['lost']
  /** The time that the log will say it was written, in milliseconds since the epoch. */
  readonly at: number
}

export type ClientUpdateApplied =
  | {
      readonly ok: true
      /** What the client's update changed; null if nothing. */
      readonly update: Uint8Array | null
      /** What the server added to it. */
      readonly addition: Uint8Array | null
      /** It changed what the section says. */
      readonly changesContent: boolean
      /** Threads whose words have come from another section. */
      readonly adopted: readonly ThreadId[]
    }
  /** The room's doc is damaged. */
  | { readonly ok: false; readonly refusal: Refusal }

class UnsoundUpdateError extends Error {
  override readonly name = 'UnsoundUpdateError'
}

/** What there is to be said of an update while both what was and what is can be seen. */
interface Findings {
  readonly conflicts: readonly FoundConflict[]
  /** In tables that somebody has reconciled. */
  readonly changedCells: readonly ChangedCell[]
  readonly moves: readonly AnchorMove[]
  readonly adopted: readonly AnchorMove[]
  readonly changesContent: boolean
}

const NOTHING_FOUND: Findings = {
  conflicts: [],
  changedCells: [],
  moves: [],
  adopted: [],
  changesContent: false,
}

export function applyClientUpdate(
  room: Room,
  bytes: Uint8Array,
  context: ClientUpdateContext,
): ClientUpdateApplied {
  const { content, docName } = room
  let found = NOTHING_FOUND
  const applied = content.apply(bytes, context.channel, (transaction) => {
    const soundness = checkTransaction(transaction, docName)
    if (!soundness.ok) throw new UnsoundUpdateError(`${soundness.code} ${soundness.detail}`)
    found = findAdditions(room, transaction, context)
  })
  if (!applied.ok) return { ok: false, refusal: refusalFor(applied.error) }
  const addition = content.change(() => writeAdditions(content.doc, found, context.at), null)
  if (!addition.ok) return { ok: false, refusal: refusalFor(addition.error) }
  const adopted = found.adopted.map(({ threadId }) => threadId)
  return {
    ok: true,
    update: applied.update,
    addition: addition.update,
    changesContent: found.changesContent,
    adopted,
  }
}

function findAdditions(
  { content }: Room,
  transaction: Y.Transaction,
  { channel, deletions, lostElsewhere }: ClientUpdateContext,
): Findings {
  return {
    // A value that stands there without a known author was never in the log of this document: the writer's own.
    conflicts: detectCellConflicts(
      transaction,
      (clientId) => content.authors.of(clientId) ?? channel.user.id,
    ),
    changedCells: findChangedCells(transaction, channel.user.id),
    moves: followAnchors(transaction, deletions),
    adopted: adoptLost(transaction, lostElsewhere),
    changesContent: changesContent(transaction),
  }
}

function writeAdditions(doc: Y.Doc, { conflicts, changedCells, moves, adopted }: Findings, at: number): void {
  writeCellConflicts(doc, conflicts, null)
  writeChangedCells(doc, changedCells, at, null)
  writeAnchorMoves(doc, moves, null)
  writeAnchorMoves(doc, adopted, null)
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof UnsoundUpdateError) return refusal('update-unsound', { reason: error.message })
  return refusal(error instanceof IncompleteUpdateError ? 'update-incomplete' : 'update-malformed')
}
