import type { Labels } from '@samplan/domain'
import type { ComparedSection } from '@samplan/publish/comparison'
import { EmptyState } from '../../../ui/index.ts'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import type { Filter } from '../model/filter.ts'
import { sectionRuns } from '../model/sectionRuns.ts'
import { LabelsContext } from './labelsContext.ts'
import { Section } from './Section.tsx'
import { UnchangedSections } from './UnchangedSections.tsx'

interface SectionsProps {
  readonly sections: readonly ComparedSection[]
  readonly filter: Filter
  readonly labels: Labels
}

export function Sections({ sections, filter, labels }: SectionsProps) {
  const { t } = useLanguage()
  const runs = sectionRuns(sections, filter)
  return (
    <LabelsContext value={labels}>
      {runs.length === 0 && filter !== 'all' && (
        <EmptyState>
          <p className={styles['quiet']}>{t('comparison:filtered')}</p>
        </EmptyState>
      )}
      {runs.map((run) =>
        run.kind === 'shown' ? (
          <Section key={keyOf(run.section)} section={run.section} filter={filter} />
        ) : (
          <UnchangedSections key={run.sections.map(keyOf).join(' ')} sections={run.sections} />
        ),
      )}
    </LabelsContext>
  )
}

/** What is gone and what is new may have one id, in plans that were copied. */
const keyOf = ({ sectionId, status }: ComparedSection): string => `${sectionId} ${status}`
