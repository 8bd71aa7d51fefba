import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import type { CellSince } from '../model/sinceReconciled.ts'
import styles from './Since.module.css'
import { useSinceText } from './useSinceText.ts'

interface SinceDotProps {
  readonly cell: CellSince
  readonly column: string
}

/** The cell says something else than when the table was reconciled. Once one stands in it, the words come below the row. */
export function SinceDot({ cell, column }: SinceDotProps) {
  const { t } = useLanguage()
  const text = useSinceText()(cell.was, cell.changed, column)
  return (
    <>
      <span className={styles['dot']} title={text} data-since aria-hidden />
      <VisuallyHidden>{t('budget:since', { count: 1 })}</VisuallyHidden>
    </>
  )
}
