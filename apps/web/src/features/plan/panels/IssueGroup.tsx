import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { sectionName } from '../contents/sectionName.ts'
import type { IssuesOfSection } from './issueGroups.ts'
import { IssueLine } from './IssueLine.tsx'
import { issueSummary } from './issueSummary.ts'
import styles from './Panels.module.css'

interface IssueGroupProps {
  readonly group: IssuesOfSection
  readonly onChosen: (() => void) | undefined
}

/** One section's issues, a line each. */
export function IssueGroup({ group, onChosen }: IssueGroupProps) {
  return (
    <section className={styles['group']}>
      <h3>{useGroupName(group)}</h3>
      <IssueLines {...{ group, onChosen }} />
    </section>
  )
}

/** All that is to be looked over in one section, in one line; opened, a line each. */
export function FoldedGroup({ group, onChosen }: IssueGroupProps) {
  const language = useLanguage()
  const name = useGroupName(group)
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{name}</strong> {issueSummary(group.issues, language).join(' · ')}
      </summary>
      {isOpen && <IssueLines {...{ group, onChosen }} />}
    </details>
  )
}

const IssueLines = ({ group, onChosen }: IssueGroupProps) => (
  <ul className={styles['lines']}>
    {group.issues.map((issue) => (
      <IssueLine
        key={`${issue.code} ${issue.blockId} ${issue.path} ${JSON.stringify(issue.params)}`}
        issue={issue}
        onChosen={onChosen}
      />
    ))}
  </ul>
)

function useGroupName({ section }: IssuesOfSection): string {
  const language = useLanguage()
  return section ? sectionName(section, language) : language.t('plan:issues.whole')
}
