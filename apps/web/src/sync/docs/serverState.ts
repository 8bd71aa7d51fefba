/**
 * What the server has of a document, as it says itself when a connection begins: its step 1. The stock provider answers
 * that and tells nobody, so this listens at its handler.
 */
import * as decoding from 'lib0/decoding'
import { messageYjsSyncStep1 } from 'y-protocols/sync'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** Client id to the clock that the server's document has reached. */
export type StateVector = ReadonlyMap<number, number>

const SYNC = 0

export function onServerState(provider: WebsocketProvider, listener: (state: StateVector) => void): void {
  const handle = provider.messageHandlers[SYNC]
  if (!handle) throw new Error('the provider handles no sync messages')
  provider.messageHandlers[SYNC] = (encoder, decoder, ...rest) => {
    const ahead = decoding.clone(decoder)
    if (decoding.readVarUint(ahead) === messageYjsSyncStep1)
      listener(Y.decodeStateVector(decoding.readVarUint8Array(ahead)))
    handle(encoder, decoder, ...rest)
  }
}
