import type { Issue } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { sectionName } from '../contents/sectionName.ts'
import { gatherIssues } from './gatherIssues.ts'
import type { IssuesOfSection } from './issueGroups.ts'
import { IssueLine } from './IssueLine.tsx'
import { isCounted, issueSummary } from './issueSummary.ts'
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

/** A line each; many of one kind behind one line. */
function IssueLines({ group, onChosen }: IssueGroupProps) {
  return (
    <ul className={styles['lines']}>
      {gatherIssues(group.issues, isCounted).map(({ isFolded, issues }) =>
        isFolded ? (
          <li key={issues[0]?.code}>
            <ManyIssues issues={issues} onChosen={onChosen} />
          </li>
        ) : (
          issues.map((issue) => <IssueLine key={keyOf(issue)} issue={issue} onChosen={onChosen} />)
        ),
      )}
    </ul>
  )
}

interface ManyIssuesProps extends Pick<IssueGroupProps, 'onChosen'> {
  readonly issues: readonly Issue[]
}

/** "17 belopp saknas"; opened, a line each. */
function ManyIssues({ issues, onChosen }: ManyIssuesProps) {
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{issueSummary(issues, language).join(' · ')}</summary>
      {isOpen && (
        <ul className={styles['lines']}>
          {issues.map((issue) => (
            <IssueLine key={keyOf(issue)} issue={issue} onChosen={onChosen} />
          ))}
        </ul>
      )}
    </details>
  )
}

const keyOf = ({ code, blockId, path, params }: Issue): string =>
  `${code} ${blockId} ${path} ${JSON.stringify(params)}`

function useGroupName({ section }: IssuesOfSection): string {
  const language = useLanguage()
  return section ? sectionName(section, language) : language.t('plan:issues.whole')
}
