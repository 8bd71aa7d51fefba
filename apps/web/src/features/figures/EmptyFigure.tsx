import { useLanguage } from '../../language/index.ts'
import styles from './Figure.module.css'

/** A figure of what the plan does not have yet. */
export function EmptyFigure() {
  const { t } = useLanguage()
  return <p className={styles['empty']}>{t('figures:empty')}</p>
}
