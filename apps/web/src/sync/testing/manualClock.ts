/** A clock that stands still until a test moves it. */
import type { Clock } from '../clock.ts'

interface Timer {
  due: number
  readonly interval: number | null
  readonly callback: () => void
}

export interface ManualClock extends Clock {
  /** Runs what falls due within the time, in order. */
  readonly advance: (milliseconds: number) => void
}

export function manualClock(): ManualClock {
  let now = 0
  const timers = new Set<Timer>()
  const add = (delay: number, interval: number | null, callback: () => void) => {
    const timer = { due: now + delay, interval, callback }
    timers.add(timer)
    return () => void timers.delete(timer)
  }
  const next = (until: number): Timer | undefined =>
    [...timers].filter(({ due }) => due <= until).toSorted((one, other) => one.due - other.due)[0]

  return {
    now: () => now,
    after: (delay, callback) => add(delay, null, callback),
    every: (interval, callback) => add(interval, interval, callback),
    advance: (milliseconds) => {
      const until = now + milliseconds
      for (let timer = next(until); timer; timer = next(until)) {
        now = timer.due
        if (timer.interval === null) timers.delete(timer)
        else timer.due += timer.interval
        timer.callback()
      }
      now = until
    },
  }
}
