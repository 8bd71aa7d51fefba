import { useLanguage } from '../../../language/index.ts'
import { useIssues, type PlanOutline } from '../../../sync/index.ts'
import { EmptyState } from '../../../ui/index.ts'
import { issueGroups } from './issueGroups.ts'
import { IssueGroup } from './IssueGroup.tsx'
import styles from './Panels.module.css'
import { ReviewLine } from './ReviewLine.tsx'

interface IssuesPanelProps {
  readonly plan: PlanOutline
  readonly onChosen?: (() => void) | undefined
}

/** "Att rätta": what must be mended, each line leading to its place; what is to be looked over, folded. */
export function IssuesPanel({ plan, onChosen }: IssuesPanelProps) {
  const { t } = useLanguage()
  const issues = useIssues()
  const mend = issueGroups(plan.sections, issues, 'block')
  const review = issueGroups(plan.sections, issues, 'warn')
  if (mend.length + review.length === 0) return <EmptyState>{t('plan:issues.none')}</EmptyState>
  const count = mend.reduce((sum, group) => sum + group.issues.length, 0)
  return (
    <div className={styles['panel']}>
      <p className={styles['summary']}>
        {count === 0 ? t('plan:issues.none') : t('plan:issues.count', { count })}
      </p>
      {mend.map((group) => (
        <IssueGroup key={group.section?.id ?? 'plan'} group={group} onChosen={onChosen} />
      ))}
      {review.length > 0 && (
        <details>
          <summary>{t('plan:issues.review')}</summary>
          <ul className={styles['lines']}>
            {review.map((group) => (
              <ReviewLine key={group.section?.id ?? 'plan'} group={group} onChosen={onChosen} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
