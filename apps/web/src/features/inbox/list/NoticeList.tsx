import { useId, useState } from 'react'
import type { Notice } from '@samplan/domain'
import { dayText, useLanguage } from '../../../language/index.ts'
import { EmptyState, Loading } from '../../../ui/index.ts'
import { noticeGroups, type NoticeGroup } from '../model/noticeGroups.ts'
import { NoticeRow } from './NoticeRow.tsx'
import rows from './NoticeRow.module.css'
import styles from './NoticeList.module.css'
import { useNoticePlans, type NoticePlan } from './useNoticePlans.ts'

interface NoticeListProps {
  readonly notices: readonly Notice[]
  /** Of the groups' headings: one below what stands above the list. */
  readonly level: 2 | 3
  readonly onFollow?: () => void
}

/** By day and plan, newest first. */
export function NoticeList({ notices, level, onFollow }: NoticeListProps) {
  const { t } = useLanguage()
  const plans = useNoticePlans(notices)
  if (notices.length === 0) return <EmptyState>{t('inbox:empty')}</EmptyState>
  if (plans === null) return <Loading />
  return (
    <div className={styles['groups']}>
      {noticeGroups(notices).map((group) => (
        <Group
          key={`${group.planId} ${group.at.toDateString()}`}
          group={group}
          plan={plans.get(group.planId)}
          level={level}
          onFollow={onFollow}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly group: NoticeGroup
  readonly plan: NoticePlan | undefined
  readonly level: 2 | 3
  readonly onFollow: (() => void) | undefined
}

function Group({ group: { at, notices }, plan, level, onFollow }: GroupProps) {
  const language = useLanguage()
  const id = useId()
  const [now] = useState(() => new Date())
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id}>
      <Heading id={id} className={styles['heading']}>
        {language.t('inbox:group', {
          day: dayText(language, at, now),
          plan: plan?.title ?? language.t('inbox:unknownPlan'),
        })}
      </Heading>
      <ul className={rows['rows']}>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} plan={plan} onFollow={onFollow} />
        ))}
      </ul>
    </section>
  )
}
