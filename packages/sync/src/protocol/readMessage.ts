/** What a client may send on one document, in one union. Everything else is malformed. */
import * as decoding from 'lib0/decoding'
import { MESSAGE, SYNC } from './messageTypes.ts'

export type ClientMessage =
  | { readonly type: 'sync-step-1'; readonly stateVector: Uint8Array }
  /** A step 2 or an update: both carry changes, and both are counted. */
  | { readonly type: 'update'; readonly bytes: Uint8Array }
  | { readonly type: 'awareness'; readonly bytes: Uint8Array }
  | { readonly type: 'query-awareness' }
  | { readonly type: 'close-channel' }
  | { readonly type: 'malformed' }

const MALFORMED: ClientMessage = { type: 'malformed' }

/** Never throws. Bytes after a message make it malformed: no client sends them. */
export function readMessage(frame: Uint8Array): ClientMessage {
  const decoder = decoding.createDecoder(frame)
  try {
    const message = readFrom(decoder)
    return decoding.hasContent(decoder) ? MALFORMED : message
  } catch {
    return MALFORMED
  }
}

function readFrom(decoder: decoding.Decoder): ClientMessage {
  switch (decoding.readVarUint(decoder)) {
    case MESSAGE.sync:
      return readSync(decoder)
    case MESSAGE.awareness:
      return { type: 'awareness', bytes: decoding.readVarUint8Array(decoder) }
    case MESSAGE.queryAwareness:
      return { type: 'query-awareness' }
    case MESSAGE.closeChannel:
      return { type: 'close-channel' }
    default:
      return MALFORMED
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage {
  switch (decoding.readVarUint(decoder)) {
    case SYNC.step1:
      return { type: 'sync-step-1', stateVector: decoding.readVarUint8Array(decoder) }
    case SYNC.step2:
    case SYNC.update:
      return { type: 'update', bytes: decoding.readVarUint8Array(decoder) }
    default:
      return MALFORMED
  }
}

export interface AddressedFrame {
  readonly docName: string
  readonly message: Uint8Array
}

/** The frame of a plan's socket: a doc name, then one message. Null if it is not even that. */
export function readAddress(frame: Uint8Array): AddressedFrame | null {
  const decoder = decoding.createDecoder(frame)
  try {
    return { docName: decoding.readVarString(decoder), message: decoding.readTailAsUint8Array(decoder) }
  } catch {
    return null
  }
}
