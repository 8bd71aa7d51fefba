import { useLanguage } from '../language/index.ts'
import styles from './EmptyState.module.css'

/** Shown only where something takes long; fast things should show nothing. */
export function Loading() {
  const { t } = useLanguage()
  return (
    <p className={styles['empty']} role="status">
      {t('common:loading')}
    </p>
  )
}
