import { useCallback } from 'react'
import { systemClock } from '../clock.ts'
import { answerWhenKnown } from '../save/answerWhenKnown.ts'
import type { SaveState } from '../save/saveState.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** What is saved, and what is in the way, as it is shown: what passes by itself is left out. */
export const useSaveState = (): SaveState => useWatched(useOpenPlan().session.shownState)

/** Asks for the truth at this moment. */
export function useAskSaveState(): () => SaveState {
  return useOpenPlan().session.saveState.get
}

/** Asks whether what is written now is saved, and waits for the answer; returns what ends the waiting. */
export function useAskIfSaved(): (tell: (answer: SaveState) => void) => () => void {
  const { saveState } = useOpenPlan().session
  return useCallback((tell) => answerWhenKnown(saveState, systemClock, tell), [saveState])
}
