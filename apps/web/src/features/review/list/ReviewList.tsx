import { PageHeading, useIsPhone } from '../../../frame/index.ts'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { EmptyState } from '../../../ui/index.ts'
import { HeldBar } from '../held/HeldBar.tsx'
import { HoldSwitch } from '../held/HoldSwitch.tsx'
import { fits, type Filter } from '../rows/filters.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import { FilterBar } from './FilterBar.tsx'
import { ReviewCards } from './ReviewCards.tsx'
import styles from './ReviewList.module.css'
import { ReviewTable } from './ReviewTable.tsx'

interface ReviewListProps {
  readonly outline: PlanOutline
  readonly rows: readonly ReviewRow[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

export function ReviewList({ outline, rows, filter, onFilter }: ReviewListProps) {
  const { t } = useLanguage()
  const isPhone = useIsPhone()
  const shown = rows.filter((row) => fits(row, filter))
  const approved = rows.filter((row) => fits(row, 'approved')).length
  const List = isPhone ? ReviewCards : ReviewTable
  return (
    <div className={styles['page']}>
      <div>
        <PageHeading>{t('common:page.review')}</PageHeading>
        {rows.length > 0 && (
          <p className={styles['progress']}>{t('review:progress', { approved, all: rows.length })}</p>
        )}
      </div>
      <HoldSwitch />
      <FilterBar rows={rows} filter={filter} onFilter={onFilter} />
      {shown.length === 0 ? (
        <EmptyState>{t(`review:empty.${filter}`)}</EmptyState>
      ) : (
        <List outline={outline} rows={shown} />
      )}
      <HeldBar />
    </div>
  )
}
