import { useMemo, useSyncExternalStore } from 'react'

/** How often one looks at the clock. Milliseconds. */
const PERIOD = 5_000
const MINUTE = 60_000

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, PERIOD)
  return () => clearInterval(timer)
}

const minute = (): number => Math.floor(Date.now() / MINUTE)

/** The time, to the minute that has begun; draws anew with each. */
export function useMinute(): Date {
  const now = useSyncExternalStore(subscribe, minute)
  return useMemo(() => new Date(now * MINUTE), [now])
}
