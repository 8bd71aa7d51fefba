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
  const underWay = new Map<string, Promise<unknown>>()

  async function lookInTurn<Found>(block: string, find: () => Promise<Found | null>): Promise<Found | null> {
    const attempt = addresses.attempt(block)
    if (!attempt.allowed) throw tooMany(attempt.retryAfterSeconds)
    const found = await find()
    if (found !== null) attempt.giveBack()
    else {
      const guess = all.attempt('all')
      if (!guess.allowed) throw tooMany(guess.retryAfterSeconds)
    }
    return found
  }

  return {
    // One after the other for an address: many guesses at once get no further, and a whole board that opens its link at
    // the same time from one network is not taken for them.
    look(address, find) {
      const block = addressBlock(address)
      const turn = (underWay.get(block) ?? Promise.resolve()).then(() => lookInTurn(block, find))
      const end = turn
        .catch(() => undefined)
        .finally(() => {
          if (underWay.get(block) === end) underWay.delete(block)
        })
      underWay.set(block, end)
      return turn
    },
  }
}

const tooMany = (seconds: number): Problem => new Problem(429, 'too-many-requests', {}, seconds)
