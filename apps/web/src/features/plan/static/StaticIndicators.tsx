import type { Indicator } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { ThreadCorner } from '../../comments/index.ts'
import { FieldWords } from './FieldWords.tsx'
import { Unknown } from './Unknown.tsx'
import { usePlanReading } from './planReading.ts'
import styles from './StaticTable.module.css'

/** Indicators that follow each other, as one table. The outcome has a column once there is one. */
export function StaticIndicators({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { t } = useLanguage()
  const { label } = usePlanReading()
  const hasOutcome = indicators.some(({ outcome }) => outcome !== null)
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['capital']}>
            {label('indicator', 1)}
          </th>
          <th scope="col">{t('plan:column.baseline')}</th>
          <th scope="col">{t('plan:column.target')}</th>
          {hasOutcome && <th scope="col">{t('plan:column.outcome')}</th>}
          <th scope="col">{t('plan:column.unitSource')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ id, name, baseline, target, outcome, unit, source }) => (
          <tr key={id} data-id={id}>
            <th scope="row" className={styles['text']}>
              <FieldWords blockId={id} field="name" text={name} />
              <ThreadCorner at={id} />
            </th>
            <td>{baseline ?? <Unknown />}</td>
            <td>{target ?? <Unknown />}</td>
            {hasOutcome && <td>{outcome ?? <Unknown />}</td>}
            <td>{[unit, source].filter((fact) => fact !== null).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
