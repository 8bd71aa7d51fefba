/** What the features may use of the sync. */
export type { NumberedHead, PlanOutline } from './live/planOutline.ts'
export type { Passages } from './live/SectionPassages.ts'
export { livesInTabOnly, type SaveState } from './save/saveState.ts'
export type { Present, SectionDoc } from './types.ts'
export { PlanProvider } from './react/PlanProvider.tsx'
export { useCommand } from './react/useCommand.ts'
export { useIssues, useJudgeNow, useSectionIssues } from './react/useIssues.ts'
export {
  insertable,
  useDiscardKept,
  useInsertKept,
  useKeptAside,
  wasDeleted,
  type KeptContent,
} from './react/useKeptAside.ts'
export { useLastChange } from './react/useLastChange.ts'
export { useNews } from './react/useNews.ts'
export { usePeople } from './react/usePeople.ts'
export { useActor, useAskPlan, useFromPlan, usePlan, usePlanOutline, useSection } from './react/usePlan.ts'
export { usePlanId } from './react/usePlanId.ts'
export { usePlace, usePresence, useSignsOfLife } from './react/usePresence.ts'
export { useReadChanges } from './react/useReadChanges.ts'
export { useAskIfSaved, useAskSaveState, useSaveState } from './react/useSaveState.ts'
export { useCanWrite, useSectionDoc } from './react/useSectionDoc.ts'
export {
  useAnchorBetween,
  useForeseenThreads,
  useAreWordsGone,
  useIsPlaced,
  useOnPassages,
  usePassages,
  useSectionThreads,
  useThread,
  useThreads,
  useThreadSources,
  type ThreadSources,
} from './react/useThreads.ts'
export { useWatched } from './react/useWatched.ts'
export { createSignal, type Watched } from './signal.ts'
