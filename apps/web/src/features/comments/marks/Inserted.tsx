import type { ThreadId } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import styles from './Marks.module.css'

interface InsertedProps {
  readonly threadId: ThreadId
  readonly children: ReactNode
}

/** What a suggestion would put there. */
export function Inserted({ threadId, children }: InsertedProps) {
  const { t } = useLanguage()
  return (
    <ins className={styles['inserted']} data-threads={threadId}>
      <VisuallyHidden>{t('comments:suggestion.inserted')} </VisuallyHidden>
      {children}
    </ins>
  )
}
