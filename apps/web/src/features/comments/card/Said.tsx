import type { UserId } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from './Card.module.css'
import { Moment } from './Moment.tsx'
import { useName } from './useName.ts'

interface SaidProps {
  readonly by: UserId
  readonly at: number
  /** Something in the thread is new to this person. */
  readonly isUnread?: boolean
  readonly children?: ReactNode
}

/** Who said it, and when. */
export function Said({ by, at, isUnread = false, children }: SaidProps) {
  const { t } = useLanguage()
  const nameOf = useName()
  return (
    <p className={styles['said']}>
      {isUnread && <span className={styles['unread']} role="img" aria-label={t('comments:unread')} />}
      <strong>{nameOf(by)}</strong> <Moment at={at} />
      {children}
    </p>
  )
}
