import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { IssuesPanel } from './IssuesPanel.tsx'
import styles from './Panels.module.css'
import { PeoplePanel } from './PeoplePanel.tsx'

/** The margin beside the paper, where there is room for one. */
export function SidePanels({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  return (
    <aside className={styles['side']} aria-label={t('plan:panels')} data-no-print>
      <h2>{t('plan:toMend')}</h2>
      <IssuesPanel plan={plan} />
      <h2>{t('plan:people')}</h2>
      <PeoplePanel plan={plan} />
    </aside>
  )
}
