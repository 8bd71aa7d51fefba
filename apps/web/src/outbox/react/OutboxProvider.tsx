import type { PlanId, UserId } from '@samplan/domain'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useSession } from '../../session/index.ts'
import { useSaveState } from '../../sync/index.ts'
import { browserOutbox } from '../browserOutbox.ts'
import type { Outbox } from '../Outbox.ts'
import { OutboxContext } from './outboxContext.ts'

interface OutboxProviderProps {
  readonly planId: PlanId
  readonly userId: UserId
  readonly children: ReactNode
}

/** Sends what waits for the plan for as long as one of its pages is open. */
export function OutboxProvider({ planId, userId, children }: OutboxProviderProps) {
  const { incarnation } = useSession().me
  const outbox = useMemo(() => browserOutbox({ planId, userId, incarnation }), [planId, userId, incarnation])
  useEffect(() => {
    outbox.start()
    return () => outbox.stop()
  }, [outbox])
  useWakeUp(outbox)
  return <OutboxContext value={outbox}>{children}</OutboxContext>
}

/** Tries at once when the socket is back, when the person has signed in again, and when the lid was opened. */
function useWakeUp(outbox: Outbox): void {
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
