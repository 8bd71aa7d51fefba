import { CloudAlert, CloudCheck, CloudUpload, WifiOff, type LucideIcon } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { usePending } from '../../outbox/index.ts'
import { useSaveState, type SaveState } from '../../sync/index.ts'
import { Icon } from '../../ui/index.ts'
import styles from './Status.module.css'
import { saveWords } from './saveWords.ts'

/** Whether what one writes is safe: always in the bar, in words. */
export function SaveStateLabel() {
  const state = useSaveState()
  const waiting = usePending().filter((pending) => pending.state === 'waiting').length
  return waiting > 0 && leavesRoomFor(state) ? <WaitingLabel count={waiting} /> : <TextLabel state={state} />
}

/** Words that say what to do come first. */
const leavesRoomFor = ({ kind }: SaveState): boolean =>
  kind === 'saved' || kind === 'connecting' || kind === 'saving' || kind === 'offline'

function WaitingLabel({ count }: { readonly count: number }) {
  const { t } = useLanguage()
  return (
    <span className={styles['save']} data-state="trouble" title={t('outbox:waitingCount', { count })}>
      <Icon of={WifiOff} />
      <span className={styles['words']}>{t('outbox:waiting')}</span>
    </span>
  )
}

function TextLabel({ state }: { readonly state: SaveState }) {
  const language = useLanguage()
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
