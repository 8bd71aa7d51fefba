import { requestsByLine, type LineId, type LineRequests, type Plan } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import { useMemo, useRef } from 'react'

type Requests = ReadonlyMap<LineId, LineRequests>

/** What is asked for, by line; a line whose requests say the same keeps the same object. */
export function useRequests(plan: Pick<Plan, 'sections' | 'budgetColumns' | 'facts'> | null): Requests {
  const known = useRef<Requests>(new Map())
  return useMemo(() => {
    const next = plan ? requestsByLine(plan) : new Map<LineId, LineRequests>()
    known.current = new Map(
      [...next].map(([lineId, requests]) => [lineId, kept(known.current.get(lineId), requests)]),
    )
    return known.current
  }, [plan])
}

const kept = (before: LineRequests | undefined, after: LineRequests): LineRequests =>
  before && equalityDeep(before, after) ? before : after
