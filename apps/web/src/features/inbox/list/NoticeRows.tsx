import type { Notice } from '@samplan/domain'
import { NoticeRow } from './NoticeRow.tsx'
import styles from './NoticeRow.module.css'
import { useNoticePlans } from './useNoticePlans.ts'

/** Notices one below the other, without headings. */
export function NoticeRows({ notices }: { readonly notices: readonly Notice[] }) {
  const plans = useNoticePlans(notices)
  return (
    plans && (
      <ul className={styles['rows']}>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} plan={plans.get(notice.planId)} />
        ))}
      </ul>
    )
  )
}
