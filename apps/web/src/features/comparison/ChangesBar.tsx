import { ChevronDown, ChevronUp } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { IconButton, Select } from '../../ui/index.ts'
import styles from './Comparison.module.css'
import { FILTERS, type Filter } from './model/filter.ts'
import type { Stops } from './useStops.ts'

interface ChangesBarProps {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly stops: Stops
}

/** Stays in sight while one reads: which changes are shown, and from one to the next. */
export function ChangesBar({ filter, onFilter, stops }: ChangesBarProps) {
  const { t } = useLanguage()
  const { count, at, next, previous } = stops
  return (
    <div className={styles['bar']} data-no-print>
      <div className={styles['filter']}>
        <Select
          label={t('comparison:show')}
          labelHidden
          value={filter}
          options={FILTERS.map((value) => ({ value, label: t(`comparison:show.${value}`) }))}
          onChange={onFilter}
        />
      </div>
      <p className={styles['count']} role="status">
        {at === 0 ? t('comparison:changes', { count }) : t('comparison:changeOf', { number: at, count })}
      </p>
      <IconButton
        icon={ChevronUp}
        label={t('comparison:previous')}
        aria-keyshortcuts="k"
        isDisabled={count === 0}
        onPress={previous}
      />
      <IconButton
        icon={ChevronDown}
        label={t('comparison:next')}
        aria-keyshortcuts="j"
        isDisabled={count === 0}
        onPress={next}
      />
    </div>
  )
}
