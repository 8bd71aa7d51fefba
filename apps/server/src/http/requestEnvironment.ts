/** What the Node adapter hands to each request beside the `Request` itself. */
import type { HttpBindings } from '@hono/node-server'

/** `app.request` in a test may say as little as this. */
export type RequestBindings = { incoming?: Pick<HttpBindings['incoming'], 'socket'> }

export const socketAddress = (bindings: RequestBindings | undefined): string | undefined =>
  bindings?.incoming?.socket.remoteAddress
