import type { Issue, Plan } from '@samplan/domain'
import { issueText, useLanguage } from '../../language/index.ts'
import rows from './Rows.module.css'
import { SectionLink } from './SectionLink.tsx'
import type { PlanWork } from './useWork.ts'
import { WorkSection } from './WorkSection.tsx'

/** Beyond this the plan page shows them better, each in its place. */
const SHOWN = 5

interface IssueRowProps {
  readonly plan: Plan
  readonly issue: Issue
}

function IssueRow({ plan, issue }: IssueRowProps) {
  const language = useLanguage()
  const section = plan.sections.find(({ id }) => id === issue.sectionId)
  return (
    <li className={rows['row']}>
      <span className={rows['main']}>
        {section && <SectionLink planId={plan.id} section={section} />}
        <span className={rows['under']}>{issueText(issue, language)}</span>
      </span>
    </li>
  )
}

export function ToMend({ drafting }: { readonly drafting: readonly PlanWork[] }) {
  const { t } = useLanguage()
  const toMend = drafting.flatMap(({ plan, work }) => work.toMend.map((issue) => ({ plan, issue })))
  if (toMend.length === 0) return null
  return (
    <WorkSection title={t('work:mend.title', { count: toMend.length })}>
      <ul className={rows['rows']}>
        {toMend.slice(0, SHOWN).map(({ plan, issue }) => (
          <IssueRow
            key={`${issue.code} ${issue.blockId} ${issue.path} ${issue.sectionId}`}
            plan={plan}
            issue={issue}
          />
        ))}
      </ul>
      {toMend.length > SHOWN && <p>{t('work:mend.more', { count: toMend.length - SHOWN })}</p>}
    </WorkSection>
  )
}
