import { useLanguage } from '../../../language/index.ts'
import { sectionName } from '../contents/sectionName.ts'
import { goToPlace } from '../../place/index.ts'
import type { IssuesOfSection } from './issueGroups.ts'
import { issueSummary } from './issueSummary.ts'
import styles from './Panels.module.css'

interface ReviewLineProps {
  readonly group: IssuesOfSection
  readonly onChosen: (() => void) | undefined
}

/** All that is to be looked over in one section, in one line; it leads to the first of it. */
export function ReviewLine({ group: { section, issues }, onChosen }: ReviewLineProps) {
  const language = useLanguage()
  const [first] = issues
  return (
    <li>
      <button
        type="button"
        className={styles['line']}
        data-severity="warn"
        onClick={() => {
          onChosen?.()
          if (first) goToPlace(first)
        }}
      >
        <span>
          <strong>{section ? sectionName(section, language) : language.t('plan:issues.whole')}</strong>{' '}
          {issueSummary(issues, language).join(' · ')}
        </span>
      </button>
    </li>
  )
}
