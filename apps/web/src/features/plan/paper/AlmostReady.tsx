import type { Issue } from '@samplan/domain'
import { issueText, useLanguage } from '../../../language/index.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { useGoToIssue } from '../place/useGoToIssue.ts'
import styles from './PlanSection.module.css'

interface AlmostReadyProps {
  readonly obstacles: readonly Issue[]
  readonly onClose: () => void
}

/** What must be mended before the section is ready; each line leads to its place. */
export function AlmostReady({ obstacles, onClose }: AlmostReadyProps) {
  const language = useLanguage()
  const { t } = language
  const goToIssue = useGoToIssue()
  const count = obstacles.length
  return (
    <div className={styles['almost']}>
      <Notice tone="block" announced>
        <p>{count === 1 ? t('plan:almostReady') : t('plan:almostReadyMany', { count })}</p>
        <ul className={styles['obstacles']}>
          {obstacles.map((issue) => (
            <li key={`${issue.code} ${issue.blockId} ${issue.path}`}>
              <span>{issueText(issue, language)}</span>
              <Button variant="quiet" onPress={() => goToIssue(issue)}>
                {t('common:show')}
              </Button>
            </li>
          ))}
        </ul>
        <Button variant="quiet" onPress={onClose}>
          {t('common:close')}
        </Button>
      </Notice>
    </div>
  )
}
