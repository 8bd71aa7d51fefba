/**
 * Slows down whoever guesses at links. Only wrong tokens count: by address, which is then not looked up for at all, and
 * over all addresses together, where the right ones still open.
 */
import { addressBlock } from '../accounts/guard.ts'
import { Throttle, type ThrottleRule } from '../accounts/throttle.ts'
import { Problem } from '../http/problem.ts'

const QUARTER_OF_AN_HOUR = 15 * 60_000
const PER_ADDRESS: ThrottleRule = { limit: 20, windowMs: QUARTER_OF_AN_HOUR }
const ALTOGETHER: ThrottleRule = { limit: 600, windowMs: QUARTER_OF_AN_HOUR }

export interface GuessGuard {
  /** Null where `find` finds nothing. @throws Problem 429 */
  look<Found>(address: string, find: () => Promise<Found | null>): Promise<Found | null>
}

export function createGuessGuard(now: () => number): GuessGuard {
  const addresses = new Throttle(PER_ADDRESS, now)
  const all = new Throttle(ALTOGETHER, now)
  return {
    async look(address, find) {
      // Counted before it is known to be wrong, so that many at once get no further than one after the other.
      const attempt = addresses.attempt(addressBlock(address))
      if (!attempt.allowed) throw tooMany(attempt.retryAfterSeconds)
      const found = await find()
      if (found !== null) attempt.giveBack()
      else {
        const guess = all.attempt('all')
        if (!guess.allowed) throw tooMany(guess.retryAfterSeconds)
      }
      return found
    },
  }
}

const tooMany = (seconds: number): Problem => new Problem(429, 'too-many-requests', {}, seconds)
