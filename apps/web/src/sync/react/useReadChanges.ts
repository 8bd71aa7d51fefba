import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { changesQuery } from '../../api/changes.ts'
import { useOpenPlan } from './planContext.ts'

/** Reads once for the whole page what changed before it was opened; `useLastChange` tells it section by section. */
export function useReadChanges(): void {
  const { planId, session } = useOpenPlan()
  const { data } = useQuery(changesQuery(planId))
  useEffect(() => {
    if (!data) return
    const changes = data.map(({ sectionId, at, by }) => [sectionId, { at: Date.parse(at), by }] as const)
    session.changes.set(new Map(changes))
  }, [session, data])
}
