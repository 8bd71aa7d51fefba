import type { PlanId } from '@samplan/domain'
import { useOpenPlan } from './planContext.ts'

export const usePlanId = (): PlanId => useOpenPlan().planId
