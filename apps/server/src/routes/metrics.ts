/** `GET /metrics`, for this machine or with the token; the public gets the answer of an address that does not exist. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { isLoopback } from '../config/loopback.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { Problem } from '../http/problem.ts'
import { socketAddress } from '../http/requestEnvironment.ts'
import type { Services } from '../life/services.ts'

export const metricsRoutes = ({ configuration, metrics, peerAddress }: Services) =>
  new Hono<AppEnvironment>().get('/metrics', async (context) => {
    const forwarded = context.req.header('X-Forwarded-For')
    const peer = peerAddress(socketAddress(context.env), forwarded)
    // A proxy on this machine makes everybody look local, but says so in the header.
    const local = isLoopback(peer) && forwarded === undefined
    const authorised = isToken(context.req.header('Authorization'), configuration.metricsToken)
    if (!local && !authorised) throw new Problem(404, 'not-found')
    const { registry } = metrics
    return context.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType })
  })

function isToken(header: string | undefined, token: string | null): boolean {
  if (header === undefined || token === null) return false
  return timingSafeEqual(digest(header), digest(`Bearer ${token}`))
}

/** Digests have one length, so that comparing them tells nothing about the token's. */
const digest = (text: string) => createHash('sha256').update(text).digest()
