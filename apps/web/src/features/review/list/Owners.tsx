import { useLanguage } from '../../../language/index.ts'
import { usePlanReading } from '../../plan/index.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import styles from './ReviewList.module.css'

/** Who answers for a section. That nobody does is what one looks for. */
export function Owners({ owners }: Pick<ReviewRow, 'owners'>) {
  const { t } = useLanguage()
  const { nameOf } = usePlanReading()
  if (owners.length === 0) return <span className={styles['nobody']}>{t('plan:noOwner')}</span>
  return <span>{owners.map(nameOf).join(', ')}</span>
}
