/** Numbers on the wire. Those below 100 are y-websocket's; the control messages are ours (SPEC "Protocol"). */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** varuint n: the first n updates of this channel are on disk. */
  stored: 100,
  /** varString JSON `{code, params}`: an update was not taken, and nothing that builds on it will be. */
  refused: 101,
  /** To the client: varuint close code, varString reason. From the client: nothing more. Either way the channel ends. */
  closeChannel: 102,
  /** varuint 1: what was sent cannot be stored just now; 0: it can again. */
  storingStalled: 103,
  /** Nothing more: something has come for this person. On the outline, whose channel everybody has open. */
  news: 104,
} as const

export const SYNC = { step1: 0, step2: 1, update: 2 } as const
