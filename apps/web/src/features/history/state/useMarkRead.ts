import type { SectionId } from '@samplan/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { changesQuery } from '../../../api/changes.ts'
import { markSectionRead, readMarksQuery, type ReadMarks } from '../../../api/readMarks.ts'
import { usePlanId } from '../../../sync/index.ts'

/** Who stays so long with a section has read it. Milliseconds. */
const READING_TIME = 4000

/** Marks the section that is being read as read, up to what stood there when the page was opened. */
export function useMarkRead(current: SectionId | null): void {
  const planId = usePlanId()
  const client = useQueryClient()
  const { data: marks } = useQuery(readMarksQuery(planId))
  const { data: changes } = useQuery(changesQuery(planId))
  // Where nobody has written since, what the section was made with.
  const seq = changes ? (changes.find(({ sectionId }) => sectionId === current)?.seq ?? 1) : null
  const isNew = Boolean(marks) && current !== null && seq !== null && (marks?.sections[current] ?? 0) < seq

  useEffect(() => {
    if (current === null || seq === null || !isNew) return undefined
    const timer = setTimeout(() => {
      client.setQueryData(readMarksQuery(planId).queryKey, (before): ReadMarks | null | undefined => {
        if (!before) return before
        const sections: ReadMarks['sections'] = { ...before.sections }
        sections[current] = seq
        return { ...before, sections }
      })
      // Without a network it stays unread for the next visit, and nobody is the worse for it.
      markSectionRead(planId, current, seq).catch(() => undefined)
    }, READING_TIME)
    return () => clearTimeout(timer)
  }, [client, planId, current, seq, isNew])
}
