/** One socket, as the core sees it. */
export interface Transport {
  send(frame: Uint8Array): void
  /** Closes with a code of `closeCodes.ts`; nothing may be sent afterwards. */
  close(code: number, reason: string): void
  /** Bytes accepted by `send` and not yet handed to the network. */
  bufferedAmount(): number
  /** Asks the peer for a sign of life (a WebSocket ping); its answer is passed on by `SyncConnection.touch()`. */
  ping(): void
}
