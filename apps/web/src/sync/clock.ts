/** Time as an argument, so that tests need no sleeping. All times are milliseconds. */
export interface Clock {
  readonly now: () => number
  /** Calls back once; returns what cancels it. */
  readonly after: (delay: number, callback: () => void) => () => void
  /** Calls back again and again; returns what ends it. */
  readonly every: (interval: number, callback: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delay, callback) => {
    const timer = setTimeout(callback, delay)
    return () => clearTimeout(timer)
  },
  every: (interval, callback) => {
    const timer = setInterval(callback, interval)
    return () => clearInterval(timer)
  },
}
