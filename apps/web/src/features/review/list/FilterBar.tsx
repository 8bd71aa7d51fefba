import { useLanguage } from '../../../language/index.ts'
import { filters, fits, type Filter } from '../rows/filters.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import styles from './FilterBar.module.css'

interface FilterBarProps {
  readonly rows: readonly ReviewRow[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** What the list shows, each with how many there are of it. */
export function FilterBar({ rows, filter, onFilter }: FilterBarProps) {
  const { t } = useLanguage()
  return (
    <div className={styles['bar']} role="group" aria-label={t('review:filter')}>
      {filters.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles['choice']}
          aria-pressed={choice === filter}
          onClick={() => onFilter(choice)}
        >
          {t(`review:filter.${choice}`, { count: rows.filter((row) => fits(row, choice)).length })}
        </button>
      ))}
    </div>
  )
}
