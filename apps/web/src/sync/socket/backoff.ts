/** How long to wait before the next attempt to connect, in milliseconds. */
const FIRST = 300
const LONGEST = 15_000

/**
 * Doubles with each attempt that failed (`attempt` counts from 0). Half of it is drawn at random, so that a hundred
 * clients that lost one server do not all come back in the same instant.
 */
export function backoff(attempt: number, random: () => number): number {
  const whole = Math.min(FIRST * 2 ** attempt, LONGEST)
  return whole / 2 + (whole / 2) * random()
}
