import type { Issue, SectionId } from '@samplan/domain'
import { useCallback, useSyncExternalStore } from 'react'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** Every issue of the plan, in reading order, some moments after the edits settle. */
export const useIssues = (): readonly Issue[] => useWatched(useOpenPlan().session.issues.issues)

/** The issues of one section; null: of the plan as a whole. Draws anew only when these change. */
export function useSectionIssues(sectionId: SectionId | null): readonly Issue[] {
  const { issues } = useOpenPlan().session
  return useSyncExternalStore(issues.issues.subscribe, () => issues.ofSection(sectionId))
}

/** Judges at once, and says what now stands of the section; for a decision that hangs on it. */
export function useJudgeNow(): (sectionId: SectionId) => readonly Issue[] {
  const { session } = useOpenPlan()
  return useCallback(
    (sectionId) => {
      session.judgeNow()
      return session.issues.ofSection(sectionId)
    },
    [session],
  )
}
