import type { Notice, UserId } from '@samplan/domain'
import { formatTime } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import { noticeSentence } from '../model/noticeSentence.ts'
import { useMarkRead } from '../state/useMarkRead.ts'
import { NoticeLink } from './NoticeLink.tsx'
import styles from './NoticeRow.module.css'
import type { NoticePlan } from './useNoticePlans.ts'

interface NoticeRowProps {
  readonly notice: Notice
  readonly plan: NoticePlan | undefined
  /** One has followed it. */
  readonly onFollow?: (() => void) | undefined
}

export function NoticeRow({ notice, plan, onFollow }: NoticeRowProps) {
  const language = useLanguage()
  const { one: markRead } = useMarkRead()
  const isUnread = notice.readAt === null
  const at = new Date(notice.at)
  const names = {
    nameOf: (userId: UserId) => plan?.names.get(userId) ?? null,
    sectionTitle: notice.sectionId === null ? null : (plan?.sectionTitles.get(notice.sectionId) ?? null),
  }
  const follow = () => {
    if (isUnread) markRead(notice.id)
    onFollow?.()
  }
  return (
    <li className={styles['row']} data-unread={isUnread || undefined}>
      <NoticeLink notice={notice} onFollow={follow}>
        {isUnread && <VisuallyHidden>{language.t('inbox:isUnread')} </VisuallyHidden>}
        {noticeSentence(notice, names, language)}
      </NoticeLink>
      <time className={styles['time']} dateTime={at.toISOString()}>
        {formatTime(language.locale, at)}
      </time>
    </li>
  )
}
