import { Bell } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { IconButton } from '../../../ui/index.ts'
import { useUnreadCount } from '../state/useUnreadCount.ts'
import styles from './InboxButton.module.css'
import { NewsAnnouncer } from './NewsAnnouncer.tsx'

const loadPanel = () => import('./InboxPanel.tsx')
const InboxPanel = lazy(loadPanel)

/** Ahead of the press; one that finds no server is tried again by the press itself. */
const prefetch = () => void loadPanel().catch(() => undefined)

/** More than this is many. */
const SHOWN = 99

/** In the bar of every page: how much is unread, and the way to it. */
export function InboxButton() {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const unread = useUnreadCount()
  return (
    <div className={styles['inbox']}>
      <IconButton
        icon={Bell}
        label={unread ? t('inbox:unread', { count: unread }) : t('inbox:title')}
        aria-haspopup="dialog"
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onPress={() => setOpen(true)}
      />
      {unread !== null && unread > 0 && (
        <span className={styles['count']} aria-hidden>
          {unread > SHOWN ? `${SHOWN}+` : unread}
        </span>
      )}
      {unread !== null && <NewsAnnouncer unread={unread} />}
      {isOpen && (
        <Suspense fallback={null}>
          <InboxPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
