import { useLanguage } from '../../../language/index.ts'
import styles from './FillHandle.module.css'

/** What one pulls a selection by, over the cells that are to get its amounts. Ctrl+D and Ctrl+R do the same by keyboard. */
export function FillHandle() {
  const { t } = useLanguage()
  return <span className={styles['handle']} data-fill title={t('budget:fillHandle')} aria-hidden />
}
