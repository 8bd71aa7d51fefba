import type { Plan, UserId } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { issueText, useLanguage } from '../../../language/index.ts'
import { useActor, type NumberedHead } from '../../../sync/index.ts'
import { Button, Icon, StatusLabel } from '../../../ui/index.ts'
import { IssueLink, sectionName } from '../../plan/index.ts'
import { PendingStatus, useShownHead, useVerdict, verdictsOn } from '../../sectionStatus/index.ts'
import styles from '../Freeze.module.css'
import { approversOf, mendersOf } from '../model/menders.ts'
import type { ObstaclesOfSection } from '../model/obstacleGroups.ts'

interface ObstacleGroupProps {
  readonly plan: Plan
  readonly group: ObstaclesOfSection
  readonly nameOf: (userId: UserId) => string
}

/** One section that is in the way: whose it is, each thing at its place, and the approval where nothing else lacks. */
export function ObstacleGroup({ plan, group, nameOf }: ObstacleGroupProps) {
  const language = useLanguage()
  const { t } = language
  const { section, issues, isUnapproved } = group
  const menders = mendersOf(plan, group).map(nameOf)
  return (
    <li className={styles['group']}>
      <h3>{section === null ? t('freeze:mend.whole') : sectionName(section, language)}</h3>
      {(issues.length > 0 || isUnready(section)) && (
        <p className={styles['muted']}>
          {t(issues.length > 0 ? 'freeze:mend.by' : 'freeze:mend.writtenBy', { names: menders })}
        </p>
      )}
      <ul className={styles['lines']}>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.blockId} ${issue.path} ${String(issue.params['threadId'])}`}>
            <IssueLink planId={plan.id} issue={issue} className={styles['line']}>
              <span className={styles['block']}>
                <Icon of={CircleAlert} />
              </span>
              <span>{issueText(issue, language)}</span>
            </IssueLink>
          </li>
        ))}
      </ul>
      {section !== null && isUnapproved && (
        <Unapproved
          plan={plan}
          head={section}
          approvers={approversOf(plan).map(nameOf)}
          isLast={issues.length === 0}
        />
      )}
    </li>
  )
}

/** Its owner has not handed it in. */
const isUnready = (section: ObstaclesOfSection['section']): boolean =>
  section !== null && (section.status === 'draft' || section.status === 'returned')

interface UnapprovedProps {
  readonly plan: Plan
  readonly head: NumberedHead
  readonly approvers: readonly string[]
  /** Nothing else lacks in the section. */
  readonly isLast: boolean
}

function Unapproved({ plan, head, approvers, isLast }: UnapprovedProps) {
  const language = useLanguage()
  const { t } = language
  const actor = useActor()
  const verdict = useVerdict()
  const shown = useShownHead(head)
  const mayApprove = verdictsOn(shown, plan.state, actor).approve !== null
  return (
    <div className={styles['approval']}>
      <Link
        to="/plan/$planId/granskning"
        params={{ planId: plan.id }}
        search={{ avsnitt: head.id }}
        className={styles['line']}
      >
        <span className={styles['block']}>
          <Icon of={CircleDashed} />
        </span>
        <span>{t('freeze:mend.approve')}</span>
      </Link>
      <span className={styles['muted']}>
        <StatusLabel status={shown.status} /> <PendingStatus sectionId={head.id} />
      </span>
      {mayApprove && isLast ? (
        <Button
          icon={CircleCheck}
          aria-label={t('freeze:mend.approveSection', { section: sectionName(head, language) })}
          onPress={() => verdict.approve(head)}
        >
          {t('review:approve')}
        </Button>
      ) : (
        <span className={styles['muted']}>
          {mayApprove ? t('freeze:mend.approveAfter') : t('freeze:mend.approveBy', { names: approvers })}
        </span>
      )}
    </div>
  )
}
