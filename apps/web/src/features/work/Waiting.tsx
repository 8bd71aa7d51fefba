import { useLanguage } from '../../language/index.ts'
import { StatusLabel } from '../../ui/index.ts'
import rows from './Rows.module.css'
import { SectionLink } from './SectionLink.tsx'
import type { PlanWork } from './useWork.ts'
import { WorkSection } from './WorkSection.tsx'

/** What others have handed to this person: own sections sent back, and others' to review. */
export function Waiting({ drafting }: { readonly drafting: readonly PlanWork[] }) {
  const { t } = useLanguage()
  const waiting = drafting.flatMap(({ plan, work }) =>
    [...work.returned, ...work.toReview].map((section) => ({ plan, section })),
  )
  if (waiting.length === 0) return null
  return (
    <WorkSection title={t('work:waiting.title', { count: waiting.length })}>
      <ul className={rows['rows']}>
        {waiting.map(({ plan, section }) => (
          <li key={section.id} className={rows['row']}>
            <span className={rows['main']}>
              <SectionLink planId={plan.id} section={section} />
            </span>
            <StatusLabel status={section.status} />
          </li>
        ))}
      </ul>
    </WorkSection>
  )
}
