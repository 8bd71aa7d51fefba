/**
 * Frames of a plan's socket: a doc name, then one message of the y-websocket protocol or a control message. The sync
 * server's SPEC numbers them; types below 100 are y-websocket's own.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readControl, type Control } from './control.ts'

const SYNC = 0
const AWARENESS = 1
const QUERY_AWARENESS = 3
const FIRST_CONTROL = 100

const SYNC_STEP_1 = 0

export interface Frame {
  readonly docName: string
  readonly message: Uint8Array<ArrayBuffer>
}

export function encodeFrame(docName: string, message: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, docName)
  encoding.writeUint8Array(encoder, message)
  return encoding.toUint8Array(encoder)
}

export function decodeFrame(bytes: Uint8Array): Frame {
  const decoder = decoding.createDecoder(bytes)
  const docName = decoding.readVarString(decoder)
  // A copy, because the stock provider reads the whole buffer behind what it is handed.
  return { docName, message: decoding.readTailAsUint8Array(decoder).slice() }
}

/** A message that any server of the protocol answers and that changes nothing: who is here? */
export const questionWhoIsHere: Uint8Array = Uint8Array.of(QUERY_AWARENESS)

/** Null for a message that is the stock provider's to read. */
export function controlIn(message: Uint8Array): Control | null {
  const decoder = decoding.createDecoder(message)
  const type = decoding.readVarUint(decoder)
  return type < FIRST_CONTROL ? null : readControl(type, decoder)
}

/** May the message carry changes? A step 1 only asks; a step 2 and an update both carry them, and both are counted. */
export function carriesChanges(message: Uint8Array): boolean {
  const decoder = decoding.createDecoder(message)
  return decoding.readVarUint(decoder) === SYNC && decoding.readVarUint(decoder) !== SYNC_STEP_1
}

/**
 * Does the message only repeat what others said of themselves? The stock provider sends every awareness state it
 * hears back to the server, and each of 40 clients would do so with the states of the other 39.
 */
export function isEcho(message: Uint8Array, ownClientId: number): boolean {
  const decoder = decoding.createDecoder(message)
  if (decoding.readVarUint(decoder) !== AWARENESS) return false
  return !clientIdsIn(decoding.readVarUint8Array(decoder)).includes(ownClientId)
}

function clientIdsIn(awarenessUpdate: Uint8Array): readonly number[] {
  const decoder = decoding.createDecoder(awarenessUpdate)
  return Array.from({ length: decoding.readVarUint(decoder) }, () => {
    const clientId = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    decoding.readVarString(decoder)
    return clientId
  })
}
