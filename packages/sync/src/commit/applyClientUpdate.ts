/** Applies what a client sent, asks whether what it changed is sound, and keeps what it would overwrite unawares. */
import { detectCellConflicts, writeCellConflicts, type FoundConflict } from '@samplan/document'
import { checkTransaction } from '../documents.ts'
import { refusal, type Refusal } from '../refusal.ts'
import type { Room } from '../room/Room.ts'
import { IncompleteUpdateError } from '../room/RoomContent.ts'
import type { Channel } from '../session/Channel.ts'

export type ClientUpdateApplied =
  | {
      readonly ok: true
      /** What the client's update changed; null if nothing. */
      readonly update: Uint8Array | null
      /** What the server added to it. */
      readonly addition: Uint8Array | null
    }
  /** The room's doc is damaged. */
  | { readonly ok: false; readonly refusal: Refusal }

class UnsoundUpdateError extends Error {
  override readonly name = 'UnsoundUpdateError'
}

export function applyClientUpdate(room: Room, bytes: Uint8Array, channel: Channel): ClientUpdateApplied {
  const { content, docName } = room
  let conflicts: FoundConflict[] = []
  const applied = content.apply(bytes, channel, (transaction) => {
    const soundness = checkTransaction(transaction, docName)
    if (!soundness.ok) throw new UnsoundUpdateError(`${soundness.code} ${soundness.detail}`)
    // A value that stands there without a known author was never in the log of this document: the writer's own.
    conflicts = detectCellConflicts(
      transaction,
      (clientId) => content.authors.of(clientId) ?? channel.user.id,
    )
  })
  if (!applied.ok) return { ok: false, refusal: refusalFor(applied.error) }
  const addition = content.change(() => writeCellConflicts(content.doc, conflicts, null), null)
  if (!addition.ok) return { ok: false, refusal: refusalFor(addition.error) }
  return { ok: true, update: applied.update, addition: addition.update }
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof UnsoundUpdateError) return refusal('update-unsound', { reason: error.message })
  return refusal(error instanceof IncompleteUpdateError ? 'update-incomplete' : 'update-malformed')
}
