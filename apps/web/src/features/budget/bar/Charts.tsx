import { useLanguage } from '../../../language/index.ts'
import { DerivedView } from '../../figures/index.ts'
import styles from './Charts.module.css'

/** Where the money goes and where it comes from: each a table that is its own chart. */
export function Charts() {
  const { t } = useLanguage()
  return (
    <div className={styles['charts']}>
      {(['costs', 'revenue'] as const).map((view) => (
        <section key={view}>
          <h3 className={styles['title']}>{t(`budget:chart.${view}`)}</h3>
          <DerivedView view={view} label={t(`budget:chart.${view}`)} />
        </section>
      ))}
    </div>
  )
}
