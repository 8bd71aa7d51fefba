/** The bytes of an awareness message (y-protocols/awareness): a list of clientID, clock and state as JSON. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

export interface AwarenessEntry {
  readonly clientId: number
  readonly clock: number
  /** JSON text; `null` when the client has left. Not parsed: most entries are echoes and are dropped. */
  readonly json: string
}

/** Null if it is malformed. Never throws. */
export function decodeAwareness(bytes: Uint8Array): readonly AwarenessEntry[] | null {
  const decoder = decoding.createDecoder(bytes)
  try {
    const entries: AwarenessEntry[] = []
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      entries.push({
        clientId: decoding.readVarUint(decoder),
        clock: decoding.readVarUint(decoder),
        json: decoding.readVarString(decoder),
      })
    }
    return decoding.hasContent(decoder) ? null : entries
  } catch {
    return null
  }
}

export function encodeAwareness(entries: readonly AwarenessEntry[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { clientId, clock, json } of entries) {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, json)
    }
  })
}

/** Harmless to every client: the stock one closes a socket on which it hears nothing for 30 s. */
export const NOTHING_NEW: Uint8Array = encodeAwareness([])
