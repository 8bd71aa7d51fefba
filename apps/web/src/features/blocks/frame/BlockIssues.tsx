import type { BlockId } from '@samplan/domain'
import { CircleAlert } from 'lucide-react'
import { issueText, useLanguage } from '../../../language/index.ts'
import { useSectionIssues } from '../../../sync/index.ts'
import { Icon } from '../../../ui/index.ts'
import { FixButton } from '../../fixes/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import styles from './BlockIssues.module.css'
import { useWhenLeft } from './useWhenLeft.ts'

interface BlockIssuesProps {
  readonly blockId: BlockId
  readonly editing: boolean
}

/**
 * What must be mended in the block, in words below it: after one has left it, or paused. A block that nobody has touched
 * here waits for the list of the section.
 */
export function BlockIssues({ blockId, editing }: BlockIssuesProps) {
  const language = useLanguage()
  const { sectionId } = useBlockEditing()
  const issues = useSectionIssues(sectionId).filter(
    (issue) => issue.severity === 'block' && issue.blockId === blockId,
  )
  const isShown = useWhenLeft(editing, issues.length)
  return (
    <div role="status" className={styles['issues']}>
      {isShown &&
        issues.map((issue) => (
          <p key={`${issue.code} ${issue.path}`} className={styles['issue']}>
            <Icon of={CircleAlert} />
            <span>
              {issueText(issue, language)} <FixButton issue={issue} />
            </span>
          </p>
        ))}
    </div>
  )
}
