/**
 * Keeps one account from standing in front of everybody else: what is drawn when it is asked for is drawn one after the
 * other, and a long plan takes seconds.
 */
import { createMiddleware } from 'hono/factory'
import type { AppEnvironment } from './appEnvironment.ts'
import { Problem } from './problem.ts'

/** All formats of a plan at the same time, and no more. */
const LIMIT = 6
const RETRY_SECONDS = 10

/** Behind `signedIn`. Counts per account, over all that use the one middleware. */
export function fewAtOnce() {
  const underWay = new Map<string, number>()
  return createMiddleware<AppEnvironment>(async ({ var: { principal } }, next) => {
    const { id } = principal.user
    const before = underWay.get(id) ?? 0
    if (before >= LIMIT) throw new Problem(429, 'too-many-requests', {}, RETRY_SECONDS)
    underWay.set(id, before + 1)
    try {
      await next()
    } finally {
      const left = (underWay.get(id) ?? 1) - 1
      if (left === 0) underWay.delete(id)
      else underWay.set(id, left)
    }
  })
}
