import { Check, Link, MessageCircleWarning, RotateCcw, Trash2 } from 'lucide-react'
import { hasOpenSuggestion, type Thread } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { usePlanId } from '../../../sync/index.ts'
import { IconButton, MenuButton, type MenuEntry } from '../../../ui/index.ts'
import { afterMenu } from '../picking/afterMenu.ts'
import { useComments } from '../state/commentsContext.ts'
import { threadAddress } from '../model/threadAddress.ts'
import { useThreadActions } from '../state/useThreadActions.ts'
import styles from './Card.module.css'
import { copyText } from './copyText.ts'
import type { ThreadRights } from './useThreadRights.ts'

interface CardHeadProps {
  readonly thread: Thread
  readonly isActive: boolean
  readonly rights: ThreadRights
  /** What it is about. */
  readonly children: ReactNode
}

/** What the thread is about, how it stands, and what can be done with it as a whole. */
export function CardHead({ thread, isActive, rights, children }: CardHeadProps) {
  const { t } = useLanguage()
  const actions = useThreadActions()
  const entries = useEntries(thread, rights)
  const isOpen = thread.resolution === null
  return (
    <header className={styles['head']}>
      <div className={styles['subject']}>
        {thread.mustBeAnswered && isOpen && (
          <span className={styles['chip']}>{t('comments:mustBeAnswered')}</span>
        )}
        {children}
      </div>
      {isActive && rights.comment && isOpen && !hasOpenSuggestion(thread) && (
        <IconButton icon={Check} label={t('comments:resolve')} onPress={() => actions.resolve(thread.id)} />
      )}
      {isActive && <MenuButton label={t('comments:actions')} groups={[{ entries }]} />}
    </header>
  )
}

function useEntries(thread: Thread, rights: ThreadRights): readonly MenuEntry[] {
  const { t } = useLanguage()
  const planId = usePlanId()
  const me = useSession().me.user.id
  const actions = useThreadActions()
  const { leaveRemoved } = useComments()
  const copyLink: MenuEntry = {
    id: 'link',
    icon: Link,
    label: t('comments:copyLink'),
    onSelect: () => void copyText(threadAddress(planId, thread.id), t('comments:linkCopied')),
  }
  const require: MenuEntry = {
    id: 'require',
    icon: MessageCircleWarning,
    label: t(thread.mustBeAnswered ? 'comments:mustBeAnswered.off' : 'comments:mustBeAnswered'),
    onSelect: () => actions.requireAnswer(thread, !thread.mustBeAnswered),
  }
  const reopen: MenuEntry = {
    id: 'reopen',
    icon: RotateCcw,
    label: t('comments:reopen'),
    onSelect: () => actions.reopen(thread.id),
  }
  const remove: MenuEntry = {
    id: 'remove',
    icon: Trash2,
    label: t('comments:remove.thread'),
    onSelect: () =>
      afterMenu(() => {
        actions.removeThread(thread.id)
        leaveRemoved(thread.sectionId)
      }),
  }
  const isOwn = thread.by === me && thread.messages.every(({ by }) => by === me)
  return [
    copyLink,
    ...(rights.require && thread.resolution === null ? [require] : []),
    ...(rights.comment && thread.resolution !== null ? [reopen] : []),
    ...(rights.comment && isOwn ? [remove] : []),
  ]
}
