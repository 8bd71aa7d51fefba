import type { SectionId } from '@samplan/domain'
import { TriangleAlert } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { useSectionIssues } from '../../../sync/index.ts'
import { Icon } from '../../../ui/index.ts'
import { issueSummary } from '../panels/issueSummary.ts'
import styles from './PlanSection.module.css'

/** What is to be looked over in the section: one folded line at its foot. */
export function SectionFoot({ sectionId }: { readonly sectionId: SectionId }) {
  const language = useLanguage()
  const parts = issueSummary(
    useSectionIssues(sectionId).filter(({ severity }) => severity === 'warn'),
    language,
  )
  const [first, ...more] = parts
  if (first === undefined) return null
  return (
    <footer className={styles['foot']} data-no-print>
      <Icon of={TriangleAlert} />
      {more.length === 0 ? (
        <span>{first}</span>
      ) : (
        <details>
          <summary>{first} …</summary>
          <ul>
            {more.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  )
}
