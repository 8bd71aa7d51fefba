import type { Notice, Plan, Section } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/index.ts'
import { StatusLabel } from '../../ui/index.ts'
import { NoticeRows } from '../inbox/index.ts'
import rows from './Rows.module.css'
import { SectionLink } from './SectionLink.tsx'
import { newsBeside } from './newsBeside.ts'
import { sectionTitle } from './sectionTitle.ts'
import type { PlanWork } from './useWork.ts'
import { WorkSection } from './WorkSection.tsx'

/** Beyond this the inbox shows them better. */
const SHOWN_NEWS = 5

interface WaitingProps {
  readonly drafting: readonly PlanWork[]
  /** What this person has been told of and not read. */
  readonly unread: readonly Notice[]
}

/** What others have handed to this person: own sections sent back, others' to review, and what has been said. */
export function Waiting({ drafting, unread }: WaitingProps) {
  const { t } = useLanguage()
  const returned = drafting.flatMap(({ plan, work }) => work.returned.map((section) => ({ plan, section })))
  const toReview = drafting.flatMap(({ plan, work }) => work.toReview.map((section) => ({ plan, section })))
  const news = newsBeside(unread, [...returned, ...toReview])
  const count = returned.length + toReview.length + news.length
  if (count === 0) return null
  return (
    <WorkSection title={t('work:waiting.title', { count })}>
      {returned.length + toReview.length > 0 && (
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
      )}
      {news.length > 0 && <NoticeRows notices={news.slice(0, SHOWN_NEWS)} />}
      {news.length > SHOWN_NEWS && (
        <p>
          <Link to="/inkorg">{t('work:waiting.more', { count: news.length - SHOWN_NEWS })}</Link>
        </p>
      )}
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
