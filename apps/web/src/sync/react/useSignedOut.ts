import { useEffect } from 'react'
import { useSession } from '../../session/index.ts'
import type { PlanSession } from '../PlanSession.ts'

/** A socket that the server closed because nobody is signed in raises the dialog; after it, the socket comes back. */
export function useSignedOut(plan: PlanSession | null): void {
  const { expired, renewals } = useSession()

  useEffect(() => {
    if (!plan) return undefined
    return plan.saveState.subscribe(() => {
      if (plan.saveState.get().kind === 'signed-out') expired()
    })
  }, [plan, expired])

  useEffect(() => {
    if (renewals > 0) plan?.retryNow()
  }, [plan, renewals])
}
