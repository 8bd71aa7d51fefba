import type { WhenIdle } from '../live/settle.ts'

/** Milliseconds after which it happens even in a browser that is never idle. */
const LATEST = 300

/** Safari has no `requestIdleCallback`; the next turn of the event loop is the nearest it offers. */
export const whenIdle: WhenIdle = (callback) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: LATEST })
  return () => cancelIdleCallback(handle)
}
