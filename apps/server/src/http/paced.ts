/**
 * Keeps one account from filling a plan, and everybody's inbox, faster than anybody writes. An outbox that comes out of a
 * long tunnel gets through at once; what is sent again under its key counts as well.
 */
import { createMiddleware } from 'hono/factory'
import { Throttle, type ThrottleRule } from '../accounts/throttle.ts'
import type { AppEnvironment } from './appEnvironment.ts'
import { Problem } from './problem.ts'

const COMMAND_PACE: ThrottleRule = { limit: 600, windowMs: 60_000 }

/** Behind `signedIn`. Counts per account, over all that use the one middleware. */
export function paced(now: () => number, rule: ThrottleRule = COMMAND_PACE) {
  const throttle = new Throttle(rule, now)
  return createMiddleware<AppEnvironment>(async ({ var: { principal } }, next) => {
    const attempt = throttle.attempt(principal.user.id)
    if (!attempt.allowed) throw new Problem(429, 'too-many-requests', {}, attempt.retryAfterSeconds)
    await next()
  })
}
