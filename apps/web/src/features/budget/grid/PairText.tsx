import type { BudgetLine, LinePair } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import styles from './Grid.module.css'

/** The line that this one pays for or is paid by, and by how much they differ this year. */
export function PairText({ pair: { partner, difference } }: { readonly pair: LinePair }) {
  const { t } = useLanguage()
  const line = lineName(partner)
  return (
    <span className={styles['explanation']} data-differs={Boolean(difference) || undefined}>
      {difference ? t('budget:pairedWith.differs', { line, difference }) : t('budget:pairedWith', { line })}
    </span>
  )
}

/** "10 Lönekostnader" */
export const lineName = ({ code, label }: Pick<BudgetLine, 'code' | 'label'>): string =>
  [code, label].filter(Boolean).join(' ')
