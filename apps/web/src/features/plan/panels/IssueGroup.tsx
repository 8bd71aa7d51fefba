import { CircleAlert } from 'lucide-react'
import { issueText, useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { sectionName } from '../contents/sectionName.ts'
import { useGoToIssue } from '../place/useGoToIssue.ts'
import type { IssuesOfSection } from './issueGroups.ts'
import styles from './Panels.module.css'

interface IssueGroupProps {
  readonly group: IssuesOfSection
  readonly onChosen: (() => void) | undefined
}

/** What must be mended in one section, a line each. */
export function IssueGroup({ group: { section, issues }, onChosen }: IssueGroupProps) {
  const language = useLanguage()
  const goToIssue = useGoToIssue()
  return (
    <section className={styles['group']}>
      <h3>{section ? sectionName(section, language) : language.t('plan:issues.whole')}</h3>
      <ul className={styles['lines']}>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.blockId} ${issue.path}`}>
            <button
              type="button"
              className={styles['line']}
              data-severity={issue.severity}
              onClick={() => {
                onChosen?.()
                goToIssue(issue)
              }}
            >
              <Icon of={CircleAlert} />
              <span>{issueText(issue, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
