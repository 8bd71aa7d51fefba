import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { StatusLabel } from '../../../ui/index.ts'
import { DueDay, PendingStatus } from '../../sectionStatus/index.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import { MustMend, ThreadCounts } from './Counts.tsx'
import { NewsMark } from './NewsMark.tsx'
import { Owners } from './Owners.tsx'
import { RemindButton } from './RemindButton.tsx'
import styles from './ReviewList.module.css'
import { SectionToRead } from './SectionToRead.tsx'

interface ReviewCardsProps {
  readonly outline: PlanOutline
  readonly rows: readonly ReviewRow[]
}

/** The table where it has no room: each section with what there is to say of it, and nothing where there is nothing. */
export function ReviewCards({ outline, rows }: ReviewCardsProps) {
  const { t } = useLanguage()
  return (
    <ul className={styles['cards']} aria-label={t('review:table')}>
      {rows.map((row) => (
        <li key={row.head.id} className={styles['card']}>
          <SectionToRead outline={outline} head={row.head} />
          <div className={styles['facts']}>
            <StatusLabel status={row.head.status} isChanged={row.head.changedAfterApproval !== null} />
            <PendingStatus sectionId={row.head.id} />
            <Owners owners={row.owners} />
            <NewsMark news={row.news} />
            <ThreadCounts openThreads={row.openThreads} suggestions={row.suggestions} />
            <MustMend count={row.mustMend} />
            <DueDay head={row.head} />
            <RemindButton outline={outline} row={row} />
          </div>
        </li>
      ))}
    </ul>
  )
}
