import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { Icon } from '../../../ui/index.ts'
import { MustMend, ThreadCounts } from '../list/Counts.tsx'
import type { Neighbours } from '../rows/neighbours.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import styles from './ReadingMode.module.css'

interface ReadingTopProps {
  readonly outline: PlanOutline
  readonly row: ReviewRow
  readonly place: Neighbours['place']
}

/** The way back, where one is, and what hangs on the section. */
export function ReadingTop({ outline, row, place }: ReadingTopProps) {
  const { t } = useLanguage()
  const params = { planId: outline.id }
  return (
    <div className={styles['top']}>
      <Link to="/plan/$planId/granskning" params={params} className={styles['link']}>
        <Icon of={ArrowLeft} />
        {t('review:toList')}
      </Link>
      {place && <span className={styles['place']}>{t('review:place', place)}</span>}
      <ThreadCounts openThreads={row.openThreads} suggestions={row.suggestions} />
      <MustMend count={row.mustMend} />
      <span className={styles['space']} />
      <Link to="/plan/$planId" params={params} hash={`section-${row.head.id}`} className={styles['link']}>
        {t('review:openInPlan')}
      </Link>
    </div>
  )
}
