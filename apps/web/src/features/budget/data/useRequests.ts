import { requestsByLine, type LineId, type LineRequests, type Plan } from '@samplan/domain'
import { useMemo } from 'react'
import { useShared } from './useShared.ts'

/** What is asked for, by line; a line whose requests say the same keeps the same object. */
export function useRequests(
  plan: Pick<Plan, 'sections' | 'budgetColumns' | 'facts'>,
): ReadonlyMap<LineId, LineRequests> {
  return useShared(useMemo(() => requestsByLine(plan), [plan]))
}
