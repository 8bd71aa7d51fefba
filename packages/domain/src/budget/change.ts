/** Change from one column to another. */
import type { Amount } from './amount.ts'

export interface Change {
  /** Exact. */
  readonly kronor: number
  /** Share of the earlier amount (0.05 is 5 %), for showing only; null from zero. */
  readonly share: number | null
}

export const changeBetween = (now: number, before: number): Change => ({
  kronor: now - before,
  share: before === 0 ? null : (now - before) / Math.abs(before),
})

/** Null unless both are numbers: no change is read out of a figure that is not there. */
export const changeOf = (now: Amount, before: Amount): Change | null =>
  now.kind === 'known' && before.kind === 'known' ? changeBetween(now.kronor, before.kronor) : null
