/** A token bucket: a burst is welcome, a flood is not. */
import type { Limits } from '../limits.ts'

export class FrameRate {
  readonly #limits: Pick<Limits, 'framesPerSecond' | 'frameBurst'>
  #tokens: number
  #at: number

  /** `now`, here and below, is of a clock that nobody sets. */
  constructor(limits: Pick<Limits, 'framesPerSecond' | 'frameBurst'>, now: number) {
    this.#limits = limits
    this.#tokens = limits.frameBurst
    this.#at = now
  }

  /** False if it is one frame too many. */
  take(now: number): boolean {
    const earned = ((now - this.#at) / 1000) * this.#limits.framesPerSecond
    this.#tokens = Math.min(this.#limits.frameBurst, this.#tokens + earned)
    this.#at = now
    if (this.#tokens < 1) return false
    this.#tokens--
    return true
  }
}
