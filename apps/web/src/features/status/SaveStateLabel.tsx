import { CloudAlert, CloudCheck, CloudUpload, WifiOff, type LucideIcon } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { useSaveState, type SaveState } from '../../sync/index.ts'
import { Icon } from '../../ui/index.ts'
import styles from './Status.module.css'
import { saveWords } from './saveWords.ts'

/** Whether what one writes is safe: always in the bar, in words. */
export function SaveStateLabel() {
  const language = useLanguage()
  const state = useSaveState()
  const unsent = 'unsent' in state ? state.unsent : 0
  return (
    <span
      className={styles['save']}
      data-state={toneOf(state)}
      title={unsent > 0 ? language.t('sync:unsent', { count: unsent }) : undefined}
    >
      <Icon of={iconOf(state)} />
      <span className={styles['words']}>{saveWords(state, language)}</span>
    </span>
  )
}

function toneOf({ kind }: SaveState): 'calm' | 'busy' | 'trouble' {
  if (kind === 'saved') return 'calm'
  return kind === 'saving' || kind === 'connecting' ? 'busy' : 'trouble'
}

function iconOf({ kind }: SaveState): LucideIcon {
  switch (kind) {
    case 'saved':
      return CloudCheck
    case 'saving':
    case 'connecting':
      return CloudUpload
    case 'offline':
      return WifiOff
    case 'failing':
    case 'signed-out':
    case 'no-access':
    case 'outdated':
    case 'refused':
      return CloudAlert
    default:
      return kind satisfies never
  }
}
