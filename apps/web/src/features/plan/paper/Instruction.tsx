import { useLanguage } from '../../../language/index.ts'
import styles from './PlanSection.module.css'

/** What the coordinator wants written here: beside an empty page, folded. Never printed. */
export function Instruction({ text }: { readonly text: string | null }) {
  const { t } = useLanguage()
  if (text === null) return null
  return (
    <details className={styles['instruction']} data-no-print>
      <summary>{t('plan:instruction')}</summary>
      <p>{text}</p>
    </details>
  )
}
