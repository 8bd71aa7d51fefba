import type { MessageKey } from '@samplan/i18n'
import { useLanguage } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { useSaveState, type SaveState } from '../../sync/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import styles from './SaveNotices.module.css'

/** What is in the way of saving, and what to do about it. It stands at the foot, over everything, until it is over. */
export function SaveNotices() {
  const { t } = useLanguage()
  const state = useSaveState()
  const words = noticeOf(state)
  if (words === null) return null
  return (
    <div className={styles['foot']} data-no-print>
      <Notice tone="warn">
        <div className={styles['row']}>
          <p>{t(words)}</p>
          <WayOut state={state} />
        </div>
      </Notice>
    </div>
  )
}

type NoticeKey = Extract<MessageKey, `sync:notice.${string}`>

export function noticeOf(state: SaveState): NoticeKey | null {
  switch (state.kind) {
    case 'connecting':
    case 'saved':
      return null
    case 'saving':
      return state.tabOnly ? 'sync:notice.tabOnly' : null
    case 'failing':
      return 'sync:notice.failing'
    case 'offline':
      return state.tabOnly ? 'sync:notice.offlineTabOnly' : 'sync:notice.offline'
    case 'signed-out':
      return 'sync:notice.signedOut'
    case 'outdated':
      return 'sync:notice.outdated'
    case 'no-access':
      return 'sync:notice.noAccess'
    case 'refused':
      return 'sync:notice.refused'
    default:
      return state satisfies never
  }
}

function WayOut({ state }: { readonly state: SaveState }) {
  const { t } = useLanguage()
  const { expired } = useSession()
  if (state.kind === 'signed-out') return <Button onPress={expired}>{t('sync:notice.signIn')}</Button>
  if (state.kind === 'outdated' || state.kind === 'refused') {
    return <Button onPress={() => location.reload()}>{t('sync:notice.reload')}</Button>
  }
  return null
}
