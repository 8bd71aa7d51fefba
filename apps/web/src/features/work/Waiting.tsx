import type { Plan, Section } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/index.ts'
import { StatusLabel } from '../../ui/index.ts'
import rows from './Rows.module.css'
import { SectionLink } from './SectionLink.tsx'
import { sectionTitle } from './sectionTitle.ts'
import type { PlanWork } from './useWork.ts'
import { WorkSection } from './WorkSection.tsx'

/** What others have handed to this person: own sections sent back, and others' to review. */
export function Waiting({ drafting }: { readonly drafting: readonly PlanWork[] }) {
  const { t } = useLanguage()
  const returned = drafting.flatMap(({ plan, work }) => work.returned.map((section) => ({ plan, section })))
  const toReview = drafting.flatMap(({ plan, work }) => work.toReview.map((section) => ({ plan, section })))
  const count = returned.length + toReview.length
  if (count === 0) return null
  return (
    <WorkSection title={t('work:waiting.title', { count })}>
      <ul className={rows['rows']}>
        {returned.map(({ plan, section }) => (
          <WaitingRow key={section.id} section={section}>
            <SectionLink planId={plan.id} section={section} />
          </WaitingRow>
        ))}
        {toReview.map(({ plan, section }) => (
          <WaitingRow key={section.id} section={section}>
            <ReviewLink plan={plan} section={section} />
          </WaitingRow>
        ))}
      </ul>
    </WorkSection>
  )
}

interface WaitingRowProps {
  readonly section: Section
  /** The link to where something is to be done. */
  readonly children: ReactNode
}

const WaitingRow = ({ section, children }: WaitingRowProps) => (
  <li className={rows['row']}>
    <span className={rows['main']}>{children}</span>
    <StatusLabel status={section.status} isChanged={section.changedAfterApproval !== null} />
  </li>
)

/** To the section alone, with what judges it. */
function ReviewLink({ plan, section }: { readonly plan: Plan; readonly section: Section }) {
  const language = useLanguage()
  return (
    <Link to="/plan/$planId/granskning" params={{ planId: plan.id }} search={{ avsnitt: section.id }}>
      {sectionTitle(section, language)}
    </Link>
  )
}
