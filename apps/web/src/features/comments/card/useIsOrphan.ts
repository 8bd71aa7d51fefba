import type { Plan, Thread } from '@samplan/domain'
import { useCallback } from 'react'
import { useFromPlan, usePassages } from '../../../sync/index.ts'
import { holdersIn, isHolderGone } from '../marks/holders.ts'

/** Is what the thread is about no longer there? */
export function useIsOrphan({ id, anchor, sectionId }: Thread): boolean {
  const areWordsGone = usePassages(sectionId).get(id)?.length === 0
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
