/** A clock that stands still until it is moved, or set. `settle` runs what the end of the tick would run. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '../ports/clock.ts'

interface Timer {
  readonly at: number
  readonly run: () => void
}

export class ManualClock implements Clock {
  #elapsed = 0
  /** What `now` says more than has elapsed. */
  #ahead: number
  #soon: (() => void)[] = []
  readonly #timers = new Set<Timer>()

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#ahead = now
  }

  now(): number {
    return this.#ahead + this.#elapsed
  }

  elapsed(): number {
    return this.#elapsed
  }

  /** Somebody sets the time of day; no time passes. */
  set(ahead: number): void {
    this.#ahead += ahead
  }

  soon(run: () => void): void {
    this.#soon.push(run)
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#elapsed + milliseconds, run }
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  /** Runs until nothing is due and no promise has anything left to do. */
  async settle(): Promise<void> {
    do {
      const due = this.#soon
      this.#soon = []
      for (const run of due) run()
      await nextTurn()
    } while (this.#soon.length > 0)
  }

  /** Moves time, running each timer at its moment. */
  async advance(milliseconds: number): Promise<void> {
    const until = this.#elapsed + milliseconds
    await this.settle()
    for (let timer = this.#next(until); timer; timer = this.#next(until)) {
      this.#elapsed = Math.max(this.#elapsed, timer.at)
      this.#timers.delete(timer)
      timer.run()
      await this.settle()
    }
    this.#elapsed = until
  }

  #next(until: number): Timer | null {
    const due = [...this.#timers].filter(({ at }) => at <= until)
    return due.reduce<Timer | null>((first, timer) => (first && first.at <= timer.at ? first : timer), null)
  }
}
