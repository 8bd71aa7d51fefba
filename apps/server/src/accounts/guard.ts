/**
 * Guessing is slow for one account from everywhere and for one address at every account. Only failures count, and what is
 * refused for the account's sake is not charged to the address: a whole office behind one address still gets in while one
 * colleague has forgotten the password.
 */
import { Problem } from '../http/problem.ts'
import { Throttle, type Attempt, type ThrottleRule } from './throttle.ts'

const QUARTER_OF_AN_HOUR = 15 * 60_000

export interface GuardRules {
  readonly account: ThrottleRule
  readonly address: ThrottleRule
}

export const signInRules: GuardRules = {
  account: { limit: 10, windowMs: QUARTER_OF_AN_HOUR },
  address: { limit: 100, windowMs: QUARTER_OF_AN_HOUR },
}

/** A request for a new password sends a mail, whoever asks: here every one counts. */
export const passwordMailRules: GuardRules = {
  account: { limit: 4, windowMs: QUARTER_OF_AN_HOUR },
  address: { limit: 40, windowMs: QUARTER_OF_AN_HOUR },
}

export interface Guard {
  /** @throws Problem 429 */
  enter(account: string, address: string): { readonly succeeded: () => void }
}

export function createGuard(rules: GuardRules, now: () => number): Guard {
  const accounts = new Throttle(rules.account, now)
  const addresses = new Throttle(rules.address, now)
  return {
    enter(account, address) {
      const byAccount = allowed(accounts.attempt(account.trim().toLowerCase()))
      const byAddress = addresses.attempt(addressBlock(address))
      if (!byAddress.allowed) byAccount.giveBack()
      const charged = allowed(byAddress)
      return {
        succeeded: () => {
          byAccount.forget()
          charged.giveBack()
        },
      }
    },
  }
}

function allowed(attempt: Attempt): Extract<Attempt, { allowed: true }> {
  if (attempt.allowed) return attempt
  const seconds = attempt.retryAfterSeconds
  throw new Problem(429, 'sign-in-throttled', { minutes: Math.ceil(seconds / 60) }, seconds)
}

/** A subscriber has a whole /64 of IPv6, so its addresses count as one. */
function addressBlock(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const tailGroups = address.includes('::') ? tail.split(':').filter((group) => group !== '') : []
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - tailGroups.length) }, () => '0')
  return [...groups, ...zeros, ...tailGroups].slice(0, 4).join(':')
}
