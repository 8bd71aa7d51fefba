import { severitySchema, type Severity } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import styles from './IssueFilters.module.css'

export interface IssueFilter {
  readonly own: boolean
  readonly severity: Severity
}

interface IssueFiltersProps {
  readonly filter: IssueFilter
  readonly onFilter: (filter: IssueFilter) => void
  /** How many there are of each severity, in the sections that are chosen. */
  readonly counts: Readonly<Record<Severity, number>>
  /** Absent where nobody's sections are one's own. */
  readonly hasOwn: boolean
}

/** Whose issues, and how severe. */
export function IssueFilters({ filter, onFilter, counts, hasOwn }: IssueFiltersProps) {
  const { t } = useLanguage()
  const choice = (chosen: IssueFilter, isChosen: boolean, label: string) => (
    <button
      key={label}
      type="button"
      className={styles['choice']}
      aria-pressed={isChosen}
      onClick={() => onFilter(chosen)}
    >
      {label}
    </button>
  )
  return (
    <div className={styles['filters']}>
      {hasOwn && (
        <div className={styles['row']} role="group" aria-label={t('plan:issues.whose')}>
          {choice({ ...filter, own: true }, filter.own, t('plan:issues.mine'))}
          {choice({ ...filter, own: false }, !filter.own, t('plan:issues.all'))}
        </div>
      )}
      <div className={styles['row']} role="group" aria-label={t('plan:issues.severity')}>
        {severitySchema.options.map((severity) =>
          choice(
            { ...filter, severity },
            filter.severity === severity,
            `${t(`plan:issues.severity.${severity}`)} ${counts[severity]}`,
          ),
        )}
      </div>
    </div>
  )
}
