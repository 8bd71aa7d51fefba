/**
 * Answers a repeated request with the first one's outcome: a browser that lost the answer on the way sends its command
 * again, under the same `Idempotency-Key`. Kept in memory, since what is repeated after a restart is told by the plan
 * itself (an id that is taken, a role that is held).
 */
import { Problem } from '../http/problem.ts'

interface IdempotencyKey {
  readonly userId: string
  readonly key: string
  /** What the request asks for; the same key for something else is a mistake. */
  readonly request: string
}

interface Kept<Outcome> {
  readonly request: string
  readonly outcome: Promise<Outcome>
  readonly until: number
}

const KEPT_FOR_MS = 10 * 60_000
const MAX_KEPT = 10_000

export interface Idempotency<Outcome> {
  /** @throws Problem 409 when the key was used for another request */
  once(key: IdempotencyKey, run: () => Promise<Outcome>): Promise<Outcome>
}

export function createIdempotency<Outcome>(now: () => number): Idempotency<Outcome> {
  const kept = new Map<string, Kept<Outcome>>()
  const forget = () => {
    for (const [name, { until }] of kept) {
      if (until > now() && kept.size <= MAX_KEPT) return
      kept.delete(name)
    }
  }
  return {
    once: ({ userId, key, request }, run) => {
      forget()
      const name = `${userId} ${key}`
      const earlier = kept.get(name)
      if (earlier !== undefined && earlier.request !== request)
        throw new Problem(409, 'idempotency-key-reused')
      if (earlier !== undefined) return earlier.outcome
      const outcome = run()
      kept.set(name, { request, outcome, until: now() + KEPT_FOR_MS })
      // A failure is not an outcome to keep: the next try may succeed.
      outcome.catch(() => kept.delete(name))
      return outcome
    },
  }
}
