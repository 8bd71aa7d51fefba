/** What one client, or all of them, may ask of the server. */
export interface Limits {
  /** Bytes of one frame; the owner of the socket should let a little more through, so that the client hears why. */
  readonly frameBytes: number
  /** Structs and deleted ranges in one update. */
  readonly updateParts: number
  /** Frames per second and socket, on average. */
  readonly framesPerSecond: number
  /** Frames that may come at once: opening a plan of 40 documents sends three per document. */
  readonly frameBurst: number
  /** Bytes of one awareness message; it holds everyone's states, since the stock client echoes them. */
  readonly awarenessBytes: number
  /** Bytes of one user's own state, as JSON. */
  readonly presenceBytes: number
  /** Awareness clientIDs that one channel may use at a time. */
  readonly presencesPerChannel: number
  /** Channels of one plan socket. */
  readonly channelsPerSocket: number
  readonly socketsPerUser: number
  readonly socketsPerPlan: number
  /** Bytes handed to a socket that the network has not taken; above it the reader is cut off. */
  readonly bufferedBytes: number
  /** Bytes waiting for the log, over all rooms; above it writers are told to come back. */
  readonly waitingBytes: number
  /** Bytes and operations of one database transaction. */
  readonly batchBytes: number
  readonly batchOperations: number
  /** Updates after which a room writes a snapshot. */
  readonly snapshotEvery: number
  /** Milliseconds that an empty room stays in memory. */
  readonly idleRoomMs: number
}

export const DEFAULT_LIMITS: Limits = {
  frameBytes: 2 * 1024 * 1024,
  updateParts: 250_000,
  framesPerSecond: 200,
  frameBurst: 2000,
  awarenessBytes: 256 * 1024,
  presenceBytes: 4 * 1024,
  presencesPerChannel: 4,
  channelsPerSocket: 500,
  socketsPerUser: 50,
  socketsPerPlan: 2000,
  bufferedBytes: 8 * 1024 * 1024,
  waitingBytes: 64 * 1024 * 1024,
  batchBytes: 8 * 1024 * 1024,
  batchOperations: 2000,
  snapshotEvery: 500,
  idleRoomMs: 60_000,
}
