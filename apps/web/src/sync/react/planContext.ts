import type { PlanId, UserId } from '@samplan/domain'
import { createContext, useContext } from 'react'
import type { PlanSession } from '../PlanSession.ts'

export interface OpenPlan {
  readonly planId: PlanId
  readonly userId: UserId
  readonly session: PlanSession
}

export const PlanContext = createContext<OpenPlan | null>(null)

export function useOpenPlan(): OpenPlan {
  const open = useContext(PlanContext)
  if (open === null) throw new Error('this hook needs a PlanProvider above it')
  return open
}
