import { formatKronor, type Amount } from '@samplan/domain'
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
}

export const AmountCell = ({ path, amount, marks, isCurrent }: AmountCellProps) => (
  <td data-path={path} className={styles['figure']} data-current={isCurrent}>
    <ProposedAmount at={path} amount={amount}>
      {(shown) => <AmountText amount={shown} />}
    </ProposedAmount>
    <ThreadCorner at={path} of="cell" />
    {marks.length > 0 && <span className={styles['mark']}>{marks.join(' ')}</span>}
  </td>
)

function AmountText({ amount }: { readonly amount: Amount }) {
  switch (amount.kind) {
    case 'known':
      return formatKronor(amount.kronor)
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
