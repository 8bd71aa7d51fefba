import { useEffect } from 'react'
import { useLanguage } from '../../language/index.ts'
import { useAskSaveState, type SaveState } from '../../sync/index.ts'
import { showToast } from '../../ui/index.ts'
import { noticeOf } from './SaveNotices.tsx'

/** Ctrl+S: everything is saved all the time, and who asks is told so, if it is so. */
export function useSaveKey(): void {
  const language = useLanguage()
  const askState = useAskSaveState()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      showToast({ text: language.t(answerTo(askState())) })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [language, askState])
}

const answerTo = (state: SaveState) =>
  state.kind === 'saved' ? 'sync:allSaved' : (noticeOf(state) ?? 'sync:notSavedYet')
