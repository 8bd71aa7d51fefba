import { formatInUnit, type Amount, type MoneyUnit } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import styles from './Grid.module.css'

interface AmountTextProps {
  readonly amount: Amount
  readonly unit: MoneyUnit
}

/** A number; a dash for "no figure yet", never a zero; a word for what is empty on purpose; or what was typed. */
export function AmountText({ amount, unit }: AmountTextProps) {
  const { t } = useLanguage()
  switch (amount.kind) {
    case 'known':
      return formatInUnit(amount.kronor, unit)
    case 'none':
      return <span className={styles['none']}>{t('budget:none')}</span>
    case 'unknown':
      return amount.typed === null ? (
        <>
          <span aria-hidden>–</span>
          <VisuallyHidden>{t('budget:unknown')}</VisuallyHidden>
        </>
      ) : (
        <span className={styles['unreadable']}>{amount.typed}</span>
      )
    default:
      return amount satisfies never
  }
}
