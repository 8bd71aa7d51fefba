import type { Plan, Thread } from '@samplan/domain'
import { useCallback } from 'react'
import { useAreWordsGone, useFromPlan } from '../../../sync/index.ts'
import { holdersIn, isHolderGone } from '../marks/holders.ts'

/** Is what the thread is about no longer there? */
export function useIsOrphan(thread: Thread): boolean {
  const { anchor, sectionId } = thread
  const areWordsGone = useAreWordsGone(thread)
  const isGone = useFromPlan(
    useCallback(
      (plan: Plan | null) => {
        // Most threads are about words, and of these the plan knows nothing.
        if (anchor.kind === 'text' || anchor.kind === 'section') return false
        const section = plan?.sections.find((candidate) => candidate.id === sectionId)
        return section !== undefined && isHolderGone(anchor, holdersIn(section))
      },
      [anchor, sectionId],
    ),
  )
  return areWordsGone || isGone
}
