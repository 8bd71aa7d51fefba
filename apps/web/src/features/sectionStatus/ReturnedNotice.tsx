import type { SectionHead, UserId } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { Notice } from '../../ui/index.ts'
import styles from './SectionStatus.module.css'

interface ReturnedNoticeProps {
  readonly head: Pick<SectionHead, 'status' | 'statusChange'>
  readonly nameOf: (userId: UserId) => string
}

/** Why the section came back, until it is ready again. */
export function ReturnedNotice({ head: { status, statusChange }, nameOf }: ReturnedNoticeProps) {
  const { t } = useLanguage()
  if (status !== 'returned' || statusChange === null || statusChange.note === null) return null
  const { by, note } = statusChange
  return (
    <div className={styles['line']} data-no-print>
      <Notice tone="warn">{t('review:returnedBy', { name: nameOf(by), note })}</Notice>
    </div>
  )
}
