import type { PlanId } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { markSectionRead, readMarksQuery } from '../../../api/readMarks.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'

/** Who skims past hop from section to section has not read them. Milliseconds. */
const STAY = 2000

/** Remembers, for every machine, that what is new in the section has been read. */
export function useMarkRead(planId: PlanId, { head, news }: ReviewRow): void {
  const queryClient = useQueryClient()
  const sectionId = head.id
  const seq = news?.seq ?? null
  useEffect(() => {
    if (seq === null) return undefined
    const timer = setTimeout(() => {
      markSectionRead(planId, sectionId, seq).then(
        () => queryClient.invalidateQueries({ queryKey: readMarksQuery(planId).queryKey }),
        // Without a network it stays new, and is marked the next time.
        () => undefined,
      )
    }, STAY)
    return () => clearTimeout(timer)
  }, [planId, sectionId, seq, queryClient])
}
