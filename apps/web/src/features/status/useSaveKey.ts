import { useEffect } from 'react'
import { useLanguage } from '../../language/index.ts'
import { useAskPending } from '../../outbox/index.ts'
import { useAskIfSaved, type SaveState } from '../../sync/index.ts'
import { dismissToast, isSaveKey, showToast } from '../../ui/index.ts'
import { noticeOf } from './SaveNotices.tsx'

/** Ctrl+S: everything is saved all the time, and who asks is told so, once it is so. */
export function useSaveKey(): void {
  const { t } = useLanguage()
  const askIfSaved = useAskIfSaved()
  const askPending = useAskPending()

  useEffect(() => {
    let stopWaiting = () => {}
    let lastAnswer: number | null = null
    const withdraw = () => {
      if (lastAnswer !== null) dismissToast(lastAnswer)
      lastAnswer = null
    }
    const answer = (state: SaveState) => {
      const hasUnsent = askPending().some(
        (pending) => pending.state === 'waiting' || pending.state === 'failed',
      )
      withdraw()
      lastAnswer = showToast({ text: t(hasUnsent ? 'sync:notSavedYet' : wordsFor(state)) })
    }
    const onKey = (event: KeyboardEvent) => {
      if (!isSaveKey(event)) return
      event.preventDefault()
      stopWaiting()
      // What was answered before says nothing of what has been written since.
      withdraw()
      stopWaiting = askIfSaved(answer)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      stopWaiting()
      document.removeEventListener('keydown', onKey)
    }
  }, [t, askIfSaved, askPending])
}

const wordsFor = (state: SaveState) =>
  state.kind === 'saved' ? 'sync:allSaved' : (noticeOf(state) ?? 'sync:notSavedYet')
