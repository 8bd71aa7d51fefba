import type { Issue, SectionId } from '@samplan/domain'
import { useMemo, useSyncExternalStore } from 'react'
import { judgeSection } from '../live/judgeSection.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** Every issue of the plan, in reading order, some moments after the edits settle. */
export const useIssues = (): readonly Issue[] => useWatched(useOpenPlan().session.issues.issues)

/** The issues of one section; null: of the plan as a whole. Draws anew only when these change. */
export function useSectionIssues(sectionId: SectionId | null): readonly Issue[] {
  const { issues } = useOpenPlan().session
  return useSyncExternalStore(issues.issues.subscribe, () => issues.ofSection(sectionId))
}

export interface JudgeNow {
  /** What stands of the section at this moment; for a decision that hangs on it. */
  readonly judge: (sectionId: SectionId) => Promise<readonly Issue[]>
  /** Brings the issues up to date; cheap where nothing waits. */
  readonly judgeAll: () => void
}

export function useJudgeNow(): JudgeNow {
  const { session } = useOpenPlan()
  return useMemo(() => {
    const judgeAll = () => session.judgeNow()
    return {
      judgeAll,
      judge: (sectionId) => judgeSection(session, sectionId),
    }
  }, [session])
}
