/**
 * Every code with which the server closes a socket or a channel. They keep the convention of y-websocket 3.1: after
 * 44xx a client must not come back by itself, after 45xx, 1012 and 1013 it may.
 */
export const CLOSE = {
  malformed: 4400,
  notSignedIn: 4401,
  noAccess: 4403,
  clientTooOld: 4409,
  tooLarge: 4413,
  planLocked: 4423,
  storageFailing: 4503,
  /** Nothing was heard from the peer: a dead network, as a rule. */
  silent: 4508,
  tooMany: 4529,
  /** RFC 6455 registry, "Service Restart". */
  restarting: 1012,
  /** RFC 6455 registry, "Try Again Later": the peer does not read what it is sent. */
  slowReader: 1013,
  /** The peer asked for it. */
  normal: 1000,
} as const

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]
