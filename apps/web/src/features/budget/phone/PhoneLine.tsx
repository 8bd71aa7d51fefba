import { amountIn, type BudgetLine, type ColumnId, type MoneyUnit, type LinePair } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import { ProposedAmount, ThreadCorner } from '../../comments/index.ts'
import { AmountText } from '../grid/AmountText.tsx'
import { ConflictText } from '../grid/ConflictText.tsx'
import { PairText } from '../grid/PairText.tsx'
import sinceStyles from '../grid/Since.module.css'
import styles from './Phone.module.css'

interface PhoneLineProps {
  readonly line: BudgetLine
  /** This year's. */
  readonly columnId: ColumnId
  readonly unit: MoneyUnit
  readonly pair: LinePair | undefined
  /** Does it say something else than when the table was reconciled? */
  readonly isChanged: boolean
  readonly onOpen: () => void
}

/** A line in the list: its amount, what is suggested for it, and the way to its comments. */
export function PhoneLine({ line, columnId, unit, pair, isChanged, onOpen }: PhoneLineProps) {
  const { t } = useLanguage()
  const path = `cells/${line.id}/${columnId}`
  const amount = amountIn(line, columnId)
  const conflict = line.conflicts.find((one) => one.columnId === columnId)
  return (
    <li className={styles['item']} data-path={path}>
      <button type="button" className={styles['line']} onClick={onOpen}>
        <span className={styles['code']}>{line.code}</span>
        <span className={styles['words']}>
          {line.label || t('budget:unnamedLine')}
          {line.nature === 'carriedIn' && <span className={styles['note']}>{t('budget:carriedIn')}</span>}
          {pair && <PairText pair={pair} />}
        </span>
        <span className={styles['figure']}>
          {isChanged && (
            <>
              <span className={sinceStyles['dot']} data-inline aria-hidden />
              <VisuallyHidden>{t('budget:since', { count: 1 })} </VisuallyHidden>
            </>
          )}
          {conflict ? (
            <ConflictText conflict={conflict} unit={unit} />
          ) : (
            <ProposedAmount at={path} amount={amount}>
              {(shown) => <AmountText amount={shown} unit={unit} />}
            </ProposedAmount>
          )}
        </span>
      </button>
      <ThreadCorner at={path} of="cell" />
    </li>
  )
}
