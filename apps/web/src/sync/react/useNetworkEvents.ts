import { useEffect } from 'react'
import type { PlanSession } from '../PlanSession.ts'

/** The browser knows sooner than any timer when the network comes and goes, or the lid was opened. */
export function useNetworkEvents(session: PlanSession | null): void {
  useEffect(() => {
    if (!session) return undefined
    const mounted = new AbortController()
    const { signal } = mounted
    const awake = () => {
      if (document.visibilityState !== 'visible') return
      session.retryNow()
      session.probe()
    }
    addEventListener('online', () => session.retryNow(), { signal })
    addEventListener('offline', () => session.probe(), { signal })
    document.addEventListener('visibilitychange', awake, { signal })
    return () => mounted.abort()
  }, [session])
}
