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

  const now = () => {
    if (!cancel) return
    cancel()
    cancel = null
    run()
  }
  return {
    now,
    soon: () => {
      if (cancel) cancel()
      else firstAt = clock.now()
      const left = Math.max(0, firstAt + times.atMost - clock.now())
      cancel = clock.after(Math.min(times.pause, left), () => {
        cancel = whenIdle(now)
      })
    },
    stop: () => {
      cancel?.()
      cancel = null
    },
  }
}
