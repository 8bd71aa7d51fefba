/** In what state the plan is, said on every page of it, and what those who write must know of it. */
export { FreezeNotices } from './FreezeNotices.tsx'
export { PlanState } from './PlanState.tsx'
export { freezeTimeWords, nextWholeHour, timeToCome } from './freezeTime.ts'
export { stateText } from './stateText.ts'
export { useNameOf } from './useNameOf.ts'
export { useMinute } from './useMinute.ts'
