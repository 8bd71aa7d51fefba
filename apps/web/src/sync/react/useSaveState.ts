import type { SaveState } from '../save/saveState.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** What is saved, and what is in the way. */
export const useSaveState = (): SaveState => useWatched(useOpenPlan().session.saveState)
