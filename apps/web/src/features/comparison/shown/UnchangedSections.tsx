import type { ComparedSection } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import { placeText, sectionMarks } from './marks.ts'

/** Folded: their titles, and where a number is another. */
export function UnchangedSections({ sections }: { readonly sections: readonly ComparedSection[] }) {
  const language = useLanguage()
  return (
    <details className={styles['unchanged']}>
      <summary>{language.t('comparison:unchanged', { count: sections.length })}</summary>
      <ul>
        {sections.map((section) => {
          const marks = sectionMarks(section, language)
          return (
            <li key={section.sectionId}>
              {placeText(section.after, language)}
              {marks.length > 0 && <span className={styles['marks']}> {marks.join(' · ')}</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
