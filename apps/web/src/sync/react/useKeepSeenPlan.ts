import type { PlanId, UserId } from '@samplan/domain'
import { useEffect } from 'react'
import { planPath } from '../../api/queries.ts'
import { lastAnswers } from '../../offline/browserAnswers.ts'
import type { PlanSession } from '../PlanSession.ts'

/**
 * Keeps the plan as it was last seen, for opening it without a network: when the network goes, and when the page is left,
 * after which it may be too late. What the server answered when the page was opened may be a day old by then.
 */
export function useKeepSeenPlan(session: PlanSession | null, planId: PlanId, userId: UserId): void {
  useEffect(() => {
    if (!session) return undefined
    const keep = () => {
      const plan = session.live.plan.get()
      if (plan) void lastAnswers.keep(userId, planPath(planId), plan)
    }
    const keepIfHidden = () => {
      if (document.visibilityState === 'hidden') keep()
    }
    document.addEventListener('visibilitychange', keepIfHidden)
    const unwatch = session.saveState.subscribe(() => {
      if (session.saveState.get().kind === 'offline') keep()
    })
    return () => {
      document.removeEventListener('visibilitychange', keepIfHidden)
      unwatch()
    }
  }, [session, planId, userId])
}
