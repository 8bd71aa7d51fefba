import { CircleAlert, MessageSquare, SquarePen } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import styles from './ReviewList.module.css'

type CountsProps = Pick<ReviewRow, 'openThreads' | 'suggestions'>

/** Open threads, and the suggestions among them that nobody has decided. */
export function ThreadCounts({ openThreads, suggestions }: CountsProps) {
  const { t } = useLanguage()
  return (
    <>
      {openThreads > 0 && (
        <span className={styles['fact']}>
          <Icon of={MessageSquare} />
          {t('review:threads', { count: openThreads })}
        </span>
      )}
      {suggestions > 0 && (
        <span className={styles['fact']}>
          <Icon of={SquarePen} />
          {t('review:suggestions', { count: suggestions })}
        </span>
      )}
    </>
  )
}

export function MustMend({ count }: { readonly count: number }) {
  const { t } = useLanguage()
  if (count === 0) return null
  return (
    <span className={styles['mend']}>
      <Icon of={CircleAlert} />
      {t('review:mustMend', { count })}
    </span>
  )
}
