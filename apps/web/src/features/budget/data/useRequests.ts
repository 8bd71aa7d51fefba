import { requestsByLine, type LineId, type LineRequests, type Plan } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import { useMemo, useState } from 'react'

type Requests = ReadonlyMap<LineId, LineRequests>

/** What is asked for, by line; a line whose requests say the same keeps the same object. */
export function useRequests(plan: Pick<Plan, 'sections' | 'budgetColumns' | 'facts'>): Requests {
  const read = useMemo(() => requestsByLine(plan), [plan])
  const [{ from, requests }, keep] = useState({ from: read, requests: read })
  if (from === read) return requests
  const shared = share(requests, read)
  keep({ from: read, requests: shared })
  return shared
}

function share(before: Requests, after: Requests): Requests {
  const shared = new Map([...after].map(([lineId, next]) => [lineId, kept(before.get(lineId), next)]))
  const isSame = before.size === shared.size && [...shared].every(([id, one]) => before.get(id) === one)
  return isSame ? before : shared
}

const kept = (before: LineRequests | undefined, after: LineRequests): LineRequests =>
  before && equalityDeep(before, after) ? before : after
