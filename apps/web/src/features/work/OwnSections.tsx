import { CircleAlert } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { classes, Icon, StatusLabel } from '../../ui/index.ts'
import { DueDay } from '../sectionStatus/index.ts'
import { LastChange } from './LastChange.tsx'
import rows from './Rows.module.css'
import { SectionLink } from './SectionLink.tsx'
import type { PlanWork } from './useWork.ts'
import { WorkSection } from './WorkSection.tsx'

export function OwnSections({ drafting }: { readonly drafting: readonly PlanWork[] }) {
  const { t } = useLanguage()
  const mine = drafting.filter(({ work }) => work.own.length > 0)
  if (mine.length === 0) return null
  return (
    <WorkSection title={t('work:own.title')}>
      <ul className={rows['rows']}>
        {mine.flatMap(({ plan, work }) =>
          work.own.map(({ section, blocking }) => (
            <li key={section.id} className={rows['row']}>
              <span className={rows['main']}>
                <SectionLink planId={plan.id} section={section} />
                {mine.length > 1 && <span className={rows['under']}>{plan.facts.title}</span>}
                <LastChange planId={plan.id} sectionId={section.id} />
              </span>
              {blocking > 0 ? (
                <span className={classes(rows['fact'], rows['block'])}>
                  <Icon of={CircleAlert} />
                  {t('work:mustMend', { count: blocking })}
                </span>
              ) : (
                <StatusLabel status={section.status} isChanged={section.changedAfterApproval !== null} />
              )}
              <DueDay head={section} />
            </li>
          )),
        )}
      </ul>
    </WorkSection>
  )
}
