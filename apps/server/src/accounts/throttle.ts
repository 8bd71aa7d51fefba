/**
 * Counts attempts per key in leaky buckets: a bucket holds `limit` attempts and empties evenly over `windowMs`. An attempt
 * is counted before its outcome is known, so that a burst of parallel guesses gets no further than a slow one, and given
 * back when it succeeds.
 */
export interface ThrottleRule {
  readonly limit: number
  readonly windowMs: number
}

export type Attempt =
  | { readonly allowed: true; readonly giveBack: () => void }
  | { readonly allowed: false; readonly retryAfterSeconds: number }

interface Bucket {
  level: number
  /** When `level` was right, in milliseconds since the epoch. */
  at: number
}

/** Bounds the memory an attacker can take by inventing account names. */
const MAX_BUCKETS = 50_000

export class Throttle {
  readonly #rule: ThrottleRule
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  constructor(rule: ThrottleRule, now: () => number) {
    this.#rule = rule
    this.#now = now
  }

  attempt(key: string): Attempt {
    const bucket = this.#drained(key)
    if (bucket.level + 1 > this.#rule.limit) {
      const excess = bucket.level + 1 - this.#rule.limit
      return { allowed: false, retryAfterSeconds: Math.ceil((excess * this.#perAttempt) / 1000) }
    }
    bucket.level += 1
    return {
      allowed: true,
      giveBack: () => void (bucket.level = Math.max(0, bucket.level - 1)),
    }
  }

  forget(key: string): void {
    this.#buckets.delete(key)
  }

  get #perAttempt(): number {
    return this.#rule.windowMs / this.#rule.limit
  }

  #drained(key: string): Bucket {
    const now = this.#now()
    const bucket = this.#buckets.get(key) ?? { level: 0, at: now }
    // A clock that is set back must not fill the bucket.
    const elapsed = Math.max(0, now - bucket.at)
    bucket.level = Math.max(0, bucket.level - elapsed / this.#perAttempt)
    bucket.at = now
    // Deleted and set again, so that the map stays in the order of last use.
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size > MAX_BUCKETS) this.#dropOldest()
    return bucket
  }

  #dropOldest(): void {
    for (const key of this.#buckets.keys()) {
      this.#buckets.delete(key)
      return
    }
  }
}
