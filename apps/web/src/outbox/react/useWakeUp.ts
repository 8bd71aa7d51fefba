import { useEffect } from 'react'
import { useSession } from '../../session/index.ts'
import { useSaveState } from '../../sync/index.ts'
import type { Outbox } from '../Outbox.ts'

/** Tries at once when the socket is back, when the person has signed in again, and when the lid was opened. */
export function useWakeUp(outbox: Outbox): void {
  const { renewals } = useSession()
  const { kind } = useSaveState()
  const isConnected = kind === 'saved' || kind === 'saving'
  useEffect(() => {
    if (isConnected) outbox.wake()
  }, [outbox, isConnected])

  useEffect(() => {
    if (renewals > 0) outbox.wake()
  }, [outbox, renewals])

  useEffect(() => {
    const mounted = new AbortController()
    const { signal } = mounted
    addEventListener('online', () => outbox.wake(), { signal })
    document.addEventListener('visibilitychange', () => outbox.wake(), { signal })
    addEventListener('beforeunload', (event) => outbox.wouldBeLost() && event.preventDefault(), { signal })
    return () => mounted.abort()
  }, [outbox])
}
