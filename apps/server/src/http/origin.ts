/**
 * Which pages may change anything here. `SameSite=Lax` cookies are not enough: they go along from any port of the same
 * host, and a WebSocket handshake is no "cross-site request" to every browser.
 */
import type { MiddlewareHandler } from 'hono'
import { isLoopback } from '../config/loopback.ts'
import { Problem } from './problem.ts'

export interface OriginRule {
  /** The one origin people use; null where nobody said. */
  readonly publicUrl: string | null
  /** The server is reached from this machine alone. */
  readonly loopback: boolean
}

/**
 * `requestHost` is the request's `Host`. On loopback the page's own host must be a loopback name too: a foreign name that
 * has been made to point here (DNS rebinding) has `Origin` and `Host` alike.
 */
export function isAllowedOrigin(origin: string, requestHost: string | undefined, rule: OriginRule): boolean {
  if (origin === rule.publicUrl) return true
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  if (page.host !== requestHost) return false
  return rule.loopback ? isLoopback(page.hostname) : rule.publicUrl === null
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A request without `Origin` comes from a program: every browser sends one with whatever changes state. One that has
 * none and yet says that it comes from another site is no browser we know, and no program either.
 */
export function originCheck(rule: OriginRule): MiddlewareHandler {
  return async ({ req }, next) => {
    if (req.header('Upgrade') !== undefined || !SAFE_METHODS.has(req.method)) {
      const origin = req.header('Origin')
      const foreign =
        origin === undefined
          ? req.header('Sec-Fetch-Site') === 'cross-site'
          : !isAllowedOrigin(origin, req.header('Host'), rule)
      if (foreign) throw new Problem(403, 'origin-forbidden')
    }
    await next()
  }
}
