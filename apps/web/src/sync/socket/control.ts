/** Control messages: what our server says of a document beside the y-websocket protocol (only with `?control=1`). */
import * as decoding from 'lib0/decoding'
import { z } from 'zod'

const STORED = 100
const REFUSED = 101
const CLOSE_CHANNEL = 102
const STORING_STALLED = 103
const NEWS = 104

export const refusalSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type Refusal = z.infer<typeof refusalSchema>

export type Control =
  /** The first `count` messages of this connection that carried changes of this document are on disk. */
  | { readonly kind: 'stored'; readonly count: number }
  /** Changes were not taken, and nothing that builds on them will be. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The server closed this document, not the socket. */
  | { readonly kind: 'closed'; readonly code: number; readonly reason: string }
  /** What was sent cannot be stored just now, or can again. */
  | { readonly kind: 'stalled'; readonly stalled: boolean }
  /** Something has come for this person, whatever document it is said on. */
  | { readonly kind: 'news' }
  /** Of a newer server than this client; ignored. */
  | { readonly kind: 'unknown' }

/** From the client: nothing more of this document. */
export const closeChannel: Uint8Array = Uint8Array.of(CLOSE_CHANNEL)

export function readControl(type: number, decoder: decoding.Decoder): Control {
  switch (type) {
    case STORED:
      return { kind: 'stored', count: decoding.readVarUint(decoder) }
    case REFUSED:
      return { kind: 'refused', refusal: refusalSchema.parse(JSON.parse(decoding.readVarString(decoder))) }
    case CLOSE_CHANNEL:
      return {
        kind: 'closed',
        code: decoding.readVarUint(decoder),
        reason: decoding.readVarString(decoder),
      }
    case STORING_STALLED:
      return { kind: 'stalled', stalled: decoding.readVarUint(decoder) === 1 }
    case NEWS:
      return { kind: 'news' }
    default:
      return { kind: 'unknown' }
  }
}
