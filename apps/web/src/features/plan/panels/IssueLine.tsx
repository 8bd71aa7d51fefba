import type { Issue, Severity } from '@samplan/domain'
import { CircleAlert, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import { issueText, useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { FixButton } from '../../fixes/index.ts'
import { useGoToIssue } from '../place/useGoToIssue.ts'
import styles from './Panels.module.css'

const ICONS: Readonly<Record<Severity, LucideIcon>> = {
  block: CircleAlert,
  warn: TriangleAlert,
  note: Info,
}

interface IssueLineProps {
  readonly issue: Issue
  readonly onChosen: (() => void) | undefined
}

/** What is wrong, in words; it leads to its place, and is mended from here where that takes one key. */
export function IssueLine({ issue, onChosen }: IssueLineProps) {
  const language = useLanguage()
  const goToIssue = useGoToIssue()
  return (
    <li>
      <button
        type="button"
        className={styles['line']}
        data-severity={issue.severity}
        onClick={() => {
          onChosen?.()
          goToIssue(issue)
        }}
      >
        <Icon of={ICONS[issue.severity]} />
        <span>
          {issueText(issue, language)}{' '}
          <span className={styles['show']}>{language.t('plan:issues.show')}</span>
        </span>
      </button>
      <div className={styles['fix']}>
        <FixButton issue={issue} />
      </div>
    </li>
  )
}
