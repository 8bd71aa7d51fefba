import { useLanguage } from '../language/index.ts'
import styles from './SkipLink.module.css'

export const MAIN_ID = 'main'

/** The first thing on every page for the keyboard: past the bar. A link would change the address, which the router owns. */
export function SkipLink() {
  const { t } = useLanguage()
  return (
    <button
      type="button"
      className={styles['skip']}
      onClick={() => document.getElementById(MAIN_ID)?.focus()}
    >
      {t('common:skipToContent')}
    </button>
  )
}
