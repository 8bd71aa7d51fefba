import { formatInUnit, type Amount, type MoneyUnit } from '@samplan/domain'
import { ProposedAmount, ThreadCorner } from '../../../comments/index.ts'
import { Unknown } from '../Unknown.tsx'
import styles from './StaticBudget.module.css'

interface AmountCellProps {
  /** Where an issue finds it. */
  readonly path: string
  readonly amount: Amount
  /** Footnote marks that hang on the cell. */
  readonly marks: readonly string[]
  readonly isCurrent: boolean
  readonly unit: MoneyUnit
}

export const AmountCell = ({ path, amount, marks, isCurrent, unit }: AmountCellProps) => (
  <td data-path={path} className={styles['figure']} data-current={isCurrent}>
    <ProposedAmount at={path} amount={amount}>
      {(shown) => <AmountText amount={shown} unit={unit} />}
    </ProposedAmount>
    <ThreadCorner at={path} of="cell" />
    {marks.length > 0 && <span className={styles['mark']}>{marks.join(' ')}</span>}
  </td>
)

function AmountText({ amount, unit }: { readonly amount: Amount; readonly unit: MoneyUnit }) {
  switch (amount.kind) {
    case 'known':
      return formatInUnit(amount.kronor, unit)
    case 'unknown':
      return amount.typed === null ? (
        <Unknown />
      ) : (
        <span className={styles['unreadable']}>{amount.typed}</span>
      )
    case 'none':
      return null
    default:
      return amount satisfies never
  }
}
