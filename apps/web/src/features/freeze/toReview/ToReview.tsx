import type { FreezeReview, Issue, Plan, SectionId, UserId } from '@samplan/domain'
import { formatWhen } from '@samplan/i18n'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { issueText, useLanguage } from '../../../language/index.ts'
import { IssueLink, sectionName } from '../../plan/index.ts'
import styles from '../Freeze.module.css'

interface ToReviewProps {
  readonly plan: Plan
  readonly review: FreezeReview
  readonly nameOf: (userId: UserId) => string
}

/** 3 Att se över: nothing of it is in the way, so it is folded. */
export function ToReview({ plan, review, nameOf }: ToReviewProps) {
  const { t } = useLanguage()
  const warnings = review.toReview.filter(({ severity }) => severity === 'warn')
  const notes = review.toReview.filter(({ severity }) => severity === 'note')
  const changed = review.changedSince
  return (
    <section className={styles['part']} aria-labelledby="freeze-review">
      <h2 id="freeze-review">
        <span className={styles['number']}>3</span> {t('freeze:review.title')}
      </h2>
      {warnings.length + notes.length + changed.length === 0 && (
        <p className={styles['muted']}>{t('freeze:review.none')}</p>
      )}
      <Folded title={t('freeze:review.changed', { count: changed.length })} count={changed.length}>
        {changed.map((sectionId) => (
          <ChangedSection key={sectionId} plan={plan} sectionId={sectionId} nameOf={nameOf} />
        ))}
      </Folded>
      <Folded title={t('freeze:review.warn', { count: warnings.length })} count={warnings.length}>
        <IssueLines plan={plan} issues={warnings} />
      </Folded>
      <Folded title={t('freeze:review.note', { count: notes.length })} count={notes.length}>
        <IssueLines plan={plan} issues={notes} />
      </Folded>
    </section>
  )
}

interface FoldedProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

const Folded = ({ title, count, children }: FoldedProps) =>
  count > 0 && (
    <details className={styles['folded']}>
      <summary>{title}</summary>
      <ul className={styles['lines']}>{children}</ul>
    </details>
  )

function IssueLines({ plan, issues }: { readonly plan: Plan; readonly issues: readonly Issue[] }) {
  const language = useLanguage()
  return issues.map((issue) => {
    const section = plan.sections.find(({ id }) => id === issue.sectionId)
    return (
      <li
        key={`${issue.code} ${issue.sectionId} ${issue.blockId} ${issue.path} ${JSON.stringify(issue.params)}`}
      >
        <IssueLink planId={plan.id} issue={issue} className={styles['line']}>
          <span>
            {issueText(issue, language)}
            {section && <span className={styles['under']}>{sectionName(section, language)}</span>}
          </span>
        </IssueLink>
      </li>
    )
  })
}

interface ChangedSectionProps {
  readonly plan: Plan
  readonly sectionId: SectionId
  readonly nameOf: (userId: UserId) => string
}

/** Leads to what was changed, word by word. */
function ChangedSection({ plan, sectionId, nameOf }: ChangedSectionProps) {
  const language = useLanguage()
  const { t, locale } = language
  const [now] = useState(() => new Date())
  const section = plan.sections.find(({ id }) => id === sectionId)
  const change = section?.changedAfterApproval
  if (!section || !change) return null
  const when = formatWhen(locale, new Date(change.at), now)
  return (
    <li>
      <Link
        to="/plan/$planId"
        params={{ planId: plan.id }}
        search={{ jamfor: sectionId }}
        hash={`section-${sectionId}`}
        className={styles['line']}
      >
        <span>
          {sectionName(section, language)}
          <span className={styles['under']}>
            {t('freeze:review.changedBy', { when, name: nameOf(change.by) })}
          </span>
        </span>
      </Link>
    </li>
  )
}
