/**
 * Slows down whoever guesses, and nobody else. Only failures count, in leaky buckets:
 *
 * - the **visitor**: one account tried from one address, ten guesses a quarter of an hour;
 * - the **account**, from everywhere together: many more, so that a botnet is slow and ten guesses from anywhere do not
 *   shut out the person whose account it is;
 * - the **address**, at every account: what is refused for the account's sake is not charged to it, so that a whole
 *   office behind one address still gets in while one colleague has forgotten the password.
 *
 * A device on which somebody has signed in to the account before (`knownDevices.ts`) is a visitor of its own and does
 * not ask the account's bucket: it gets in with the right password while the account is under attack, even where the
 * attacker sits behind the same address. A stolen one is worth ten guesses a quarter of an hour. Without it one waits
 * for the account's next free guess, some seconds, for as long as the attack goes on.
 */
import { Problem } from '../http/problem.ts'
import { Throttle, type ThrottleRule } from './throttle.ts'

const QUARTER_OF_AN_HOUR = 15 * 60_000

export interface GuardRules {
  readonly visitor: ThrottleRule
  readonly account: ThrottleRule
  readonly address: ThrottleRule
}

export const signInRules: GuardRules = {
  visitor: { limit: 10, windowMs: QUARTER_OF_AN_HOUR },
  account: { limit: 60, windowMs: QUARTER_OF_AN_HOUR },
  address: { limit: 100, windowMs: QUARTER_OF_AN_HOUR },
}

/** A request for a new password sends a mail, whoever asks: here every one counts. */
export const passwordMailRules: GuardRules = {
  visitor: { limit: 4, windowMs: QUARTER_OF_AN_HOUR },
  account: { limit: 4, windowMs: QUARTER_OF_AN_HOUR },
  address: { limit: 40, windowMs: QUARTER_OF_AN_HOUR },
}

export interface Visit {
  readonly account: string
  readonly address: string
  /** Names a device, or a session, of which it is known that it is the account's; null for any other. */
  readonly knownAs: string | null
}

export interface Guard {
  /** @throws Problem 429 */
  enter(visit: Visit): { readonly succeeded: () => void }
}

export function createGuard(rules: GuardRules, now: () => number): Guard {
  const visitors = new Throttle(rules.visitor, now)
  const accounts = new Throttle(rules.account, now)
  const addresses = new Throttle(rules.address, now)
  return {
    enter({ account, address, knownAs }) {
      const name = accountName(account)
      const block = addressBlock(address)
      const visitor = { throttle: visitors, key: knownAs === null ? `${block} ${name}` : `known ${knownAs}` }
      const all = { throttle: accounts, key: name }
      const place = { throttle: addresses, key: block }
      const giveBack = attemptAll(knownAs === null ? [visitor, all, place] : [visitor, place])
      return {
        succeeded: () => {
          giveBack()
          visitors.forget(visitor.key)
        },
      }
    },
  }
}

interface Bucket {
  readonly throttle: Throttle
  readonly key: string
}

/** Counts in every bucket, or in none. Returns what takes it back. */
function attemptAll(buckets: readonly Bucket[]): () => void {
  const counted: (() => void)[] = []
  const giveBack = () => counted.forEach((undo) => undo())
  for (const { throttle, key } of buckets) {
    const attempt = throttle.attempt(key)
    if (!attempt.allowed) {
      giveBack()
      throw throttled(attempt.retryAfterSeconds)
    }
    counted.push(attempt.giveBack)
  }
  return giveBack
}

const throttled = (seconds: number): Problem =>
  new Problem(429, 'sign-in-throttled', { minutes: Math.ceil(seconds / 60) }, seconds)

/** An account is one, however its address is written. */
export const accountName = (account: string): string => account.trim().toLowerCase()

/** A subscriber has a whole /64 of IPv6, so its addresses count as one. */
export function addressBlock(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const tailGroups = address.includes('::') ? tail.split(':').filter((group) => group !== '') : []
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - tailGroups.length) }, () => '0')
  return [...groups, ...zeros, ...tailGroups].slice(0, 4).join(':')
}
