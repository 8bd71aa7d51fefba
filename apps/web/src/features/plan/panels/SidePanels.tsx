import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { IssuesPanel } from './IssuesPanel.tsx'
import styles from './Panels.module.css'
import { PeoplePanel } from './PeoplePanel.tsx'

/** What must be mended, and who is here. */
export function SidePanels({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  return (
    <div className={styles['side']}>
      <h2>{t('plan:toMend')}</h2>
      <IssuesPanel plan={plan} />
      <h2>{t('plan:people')}</h2>
      <PeoplePanel plan={plan} />
    </div>
  )
}
