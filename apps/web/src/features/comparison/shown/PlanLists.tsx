import type { ComparedEntry, PlanComparison } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import { isChange, shows, type ChangeKind, type Filter } from '../model/filter.ts'
import { FieldChanges } from './FieldChanges.tsx'
import { blockMarks } from './marks.ts'
import { Stop } from './Stop.tsx'
import { Words } from './Words.tsx'

interface PlanListsProps {
  readonly comparison: PlanComparison
  readonly filter: Filter
}

/** What is said of the plan as a whole, before its sections. */
export function PlanLists({ comparison, filter }: PlanListsProps) {
  const { t } = useLanguage()
  const { facts, columns, overarchingGoals, areas } = comparison
  const changes = [...facts, ...columns]
  return (
    <>
      {changes.length > 0 && shows(filter, 'facts') && (
        <section className={styles['section']}>
          <h3>{t('comparison:facts')}</h3>
          <Stop kind="facts" sign="changed" marks={[]}>
            <FieldChanges fields={changes} />
          </Stop>
        </section>
      )}
      {shows(filter, 'overarchingGoals') && (
        <EntryList
          kind="overarchingGoals"
          title={t('comparison:overarchingGoals')}
          entries={overarchingGoals}
        />
      )}
      {shows(filter, 'areas') && <EntryList kind="areas" title={t('comparison:areas')} entries={areas} />}
    </>
  )
}

interface EntryListProps {
  readonly kind: ChangeKind
  readonly title: string
  readonly entries: readonly ComparedEntry[]
}

function EntryList({ kind, title, entries }: EntryListProps) {
  const language = useLanguage()
  const changed = entries.filter(isChange)
  if (changed.length === 0) return null
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      {changed.map((entry) => (
        <Stop
          key={`${entry.id} ${entry.status}`}
          kind={kind}
          sign={entry.status}
          marks={blockMarks(entry, language)}
        >
          <p>
            <Words pieces={entry.pieces} />
          </p>
          <FieldChanges
            fields={entry.fields}
            isWhole={entry.status === 'added' || entry.status === 'removed'}
          />
        </Stop>
      ))}
    </section>
  )
}
