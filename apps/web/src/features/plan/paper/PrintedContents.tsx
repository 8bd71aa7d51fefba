import { tableOfContents } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import styles from './Paper.module.css'

/** The table of contents on paper; on the screen it stands beside the text. */
export function PrintedContents({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  return (
    <nav className={styles['contents']} aria-label={t('plan:contents')}>
      <h2>{t('plan:contents')}</h2>
      <ol>
        {tableOfContents(plan.sections).map(({ sectionId, number, title, depth }) => (
          <li key={sectionId} data-depth={depth}>
            {number} {title}
          </li>
        ))}
      </ol>
    </nav>
  )
}
