/**
 * Work that follows edits and must not be on the typing path: it waits for a pause, but not for ever, and then for an
 * idle moment of the browser.
 */
import type { Clock } from '../clock.ts'

export interface Settle {
  /** Something changed: the work is due after the pause. */
  readonly soon: () => void
  /** Does at once what is due; nothing if nothing is. */
  readonly now: () => void
  readonly stop: () => void
}

export interface SettleTimes {
  /** Milliseconds without a further change after which the work is done. */
  readonly pause: number
  /** Milliseconds after the first change at which it is done, whatever follows. */
  readonly atMost: number
}

/** Calls back when the browser is idle; returns what cancels it. */
export type WhenIdle = (callback: () => void) => () => void

export function settleAfter(clock: Clock, whenIdle: WhenIdle, times: SettleTimes, run: () => void): Settle {
  let cancel: (() => void) | null = null
  let firstAt = 0
  let lastAt = 0

  const now = () => {
    if (!cancel) return
    cancel()
    cancel = null
    run()
  }
  // A change only notes its time: where a dozen people write, a timer set anew for each letter is felt.
  const wait = () => {
    const left = Math.min(lastAt + times.pause, firstAt + times.atMost) - clock.now()
    cancel = left > 0 ? clock.after(left, wait) : whenIdle(now)
  }
  return {
    now,
    soon: () => {
      lastAt = clock.now()
      if (cancel) return
      firstAt = lastAt
      wait()
    },
    stop: () => {
      cancel?.()
      cancel = null
    },
  }
}
