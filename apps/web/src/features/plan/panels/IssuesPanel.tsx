import type { Issue, Severity } from '@samplan/domain'
import { useMemo, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor, useIssues, type PlanOutline } from '../../../sync/index.ts'
import { EmptyState } from '../../../ui/index.ts'
import { IssueFilters, type IssueFilter } from './IssueFilters.tsx'
import { FoldedGroup, IssueGroup } from './IssueGroup.tsx'
import { issueGroups } from './issueGroups.ts'
import { beginsWithOwn, ownSections } from './ownSections.ts'
import styles from './Panels.module.css'

interface IssuesPanelProps {
  readonly plan: PlanOutline
  readonly onChosen?: (() => void) | undefined
}

/** "Att rätta": what is wrong, by section, of the severity that is chosen; each line leads to its place. */
export function IssuesPanel({ plan, onChosen }: IssuesPanelProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const own = useMemo(() => ownSections(plan, actor), [plan, actor])
  const [chosen, setChosen] = useState<IssueFilter | null>(null)
  const filter = chosen ?? { own: beginsWithOwn(actor, own), severity: 'block' }
  const issues = useIssues().filter(
    ({ sectionId }) => !filter.own || (sectionId !== null && own.has(sectionId)),
  )
  const groups = issueGroups(plan.sections, issues, filter.severity)
  const Group = filter.severity === 'block' ? IssueGroup : FoldedGroup
  return (
    <div className={styles['panel']}>
      <IssueFilters filter={filter} onFilter={setChosen} counts={countsOf(issues)} hasOwn={own.size > 0} />
      {groups.length === 0 && <EmptyState>{t(emptyText(filter))}</EmptyState>}
      {groups.map((group) => (
        <Group key={`${filter.severity} ${group.section?.id ?? ''}`} group={group} onChosen={onChosen} />
      ))}
    </div>
  )
}

function countsOf(issues: readonly Issue[]): Record<Severity, number> {
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length
  return { block: count('block'), warn: count('warn'), note: count('note') }
}

function emptyText({ own, severity }: IssueFilter) {
  if (severity !== 'block') return `plan:issues.none.${severity}` as const
  return own ? 'plan:issues.none.own' : 'plan:issues.none'
}
