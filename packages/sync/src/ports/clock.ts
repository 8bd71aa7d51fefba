/** Time, as the core needs it. Tests move it by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Milliseconds since some moment, for how long something takes: nobody sets it, as an administrator or NTP sets `now`. */
  elapsed(): number
  /** Runs after everything that has already arrived has been received: the end of a tick. */
  soon(run: () => void): void
  /** Returns what cancels it. */
  after(milliseconds: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  soon: (run) => void setImmediate(run),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    // Timers of the core must not keep a process alive that is otherwise done.
    timer.unref()
    return () => clearTimeout(timer)
  },
}
