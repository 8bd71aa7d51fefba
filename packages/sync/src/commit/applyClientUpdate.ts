/** Applies what a client sent and asks whether what it changed is sound. */
import type { RefusalCode } from '../refusal.ts'
import type { Room } from '../room/Room.ts'
import { IncompleteUpdateError } from '../room/RoomContent.ts'
import type { Channel } from '../session/Channel.ts'

export type ClientUpdateApplied =
  | { readonly ok: true; readonly updates: readonly Uint8Array[] }
  /** The room's doc is damaged. */
  | { readonly ok: false; readonly code: RefusalCode }

export function applyClientUpdate(room: Room, bytes: Uint8Array, channel: Channel): ClientUpdateApplied {
  const applied = room.content.apply(bytes, channel)
  if (!applied.ok) return { ok: false, code: codeOf(applied.error) }
  return { ok: true, updates: applied.update ? [applied.update] : [] }
}

function codeOf(error: unknown): RefusalCode {
  return error instanceof IncompleteUpdateError ? 'update-incomplete' : 'update-malformed'
}
