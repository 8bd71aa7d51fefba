/**
 * Answers one who asks whether all is saved. The last letters are mostly on their way just then, and their answer is a
 * moment away: so the question waits for it. Where it takes longer, one hears so, and hears the rest when it comes.
 */
import type { Clock } from '../clock.ts'
import type { Watched } from '../signal.ts'
import type { SaveState } from './saveState.ts'

/** Milliseconds for which nobody wonders why there is no answer. */
const PATIENCE = 2000

/** Returns what ends the waiting. `tell` is called once, or twice: that it takes time, and how it ended. */
export function answerWhenKnown(
  state: Watched<SaveState>,
  clock: Clock,
  tell: (answer: SaveState) => void,
): () => void {
  const stop = () => {
    cancel()
    unsubscribe()
  }
  const answer = () => {
    if (isUnderWay(state.get())) return
    stop()
    tell(state.get())
  }
  const cancel = clock.after(PATIENCE, () => tell(state.get()))
  const unsubscribe = state.subscribe(answer)
  answer()
  return stop
}

const isUnderWay = ({ kind }: SaveState): boolean => kind === 'saving' || kind === 'connecting'
