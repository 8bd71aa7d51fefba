import type { DocumentPreview } from '../../../api/importDocument.ts'
import { useLanguage } from '../../../language/index.ts'
import styles from './ImportDialog.module.css'

/** The sections as the contents page will list them; folded, for it is long. */
export function Outline({ sections }: { readonly sections: DocumentPreview['sections'] }) {
  const { t } = useLanguage()
  if (sections.length === 0) return null
  return (
    <details className={styles['fold']}>
      <summary>{t('work:import.outline', { count: sections.length })}</summary>
      <ol className={styles['outline']}>
        {sections.map(({ number, title, depth }, index) => (
          // A document may have one title twice, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-depth={depth}>
            {[number, title ?? t('work:import.untitled')].filter((part) => part !== null).join(' ')}
          </li>
        ))}
      </ol>
    </details>
  )
}
