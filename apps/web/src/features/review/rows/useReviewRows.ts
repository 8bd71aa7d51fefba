import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { changesQuery } from '../../../api/changes.ts'
import { readMarksQuery } from '../../../api/readMarks.ts'
import { usePending, withPendingStatus } from '../../../outbox/index.ts'
import { useSession } from '../../../session/index.ts'
import { useActor, useIssues, useThreads, type PlanOutline } from '../../../sync/index.ts'
import { newsIn } from './news.ts'
import { reviewRows, type ReviewRow } from './reviewRow.ts'

/** Every section of the plan, in reading order. */
export function useReviewRows(outline: PlanOutline): readonly ReviewRow[] {
  const { user } = useSession().me
  const actor = useActor()
  const threads = useThreads()
  const issues = useIssues()
  const pending = usePending()
  const { data: changes } = useQuery(changesQuery(outline.id))
  const { data: marks } = useQuery(readMarksQuery(outline.id))
  return useMemo(() => {
    const written = (changes ?? []).map(
      ({ sectionId, seq, at, by }) => [sectionId, { seq, at: Date.parse(at), by }] as const,
    )
    return reviewRows({
      outline,
      heads: outline.sections.map((head) => withPendingStatus(head, pending)),
      threads,
      issues,
      newsOf: newsIn({ written: new Map(written), read: marks?.sections ?? null, reader: user.id }),
      actor,
    })
  }, [outline, pending, threads, issues, changes, marks, user.id, actor])
}
