/** What the owner of a socket gets for it. */
export interface SyncConnection {
  /** A binary frame has arrived. */
  receive(frame: Uint8Array): void
  /** A sign of life that is no frame: the answer to a ping. */
  touch(): void
  /** The socket has closed. */
  close(): void
}

export interface ConnectOptions {
  /** The client understands control messages (`?control=1`). */
  readonly control: boolean
  /** As the client states it (`?schemaVersion=N`); null if it states none, as a stock client does. */
  readonly schemaVersion: number | null
}
