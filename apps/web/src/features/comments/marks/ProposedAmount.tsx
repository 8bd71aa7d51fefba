import type { Amount } from '@samplan/domain'
import type { ReactNode } from 'react'
import { Inserted } from './Inserted.tsx'
import styles from './Marks.module.css'
import { useProposalsAt } from './marksContext.ts'

interface ProposedAmountProps {
  /** The cell: `cells/line/column`. */
  readonly at: string
  /** What stands there. */
  readonly amount: Amount
  /** As the cell shows an amount. */
  readonly children: (amount: Amount) => ReactNode
}

/** An amount; struck, with the new one below it, while another is suggested. */
export function ProposedAmount({ at, amount, children: draw }: ProposedAmountProps) {
  const proposals = useProposalsAt(at)
  if (proposals.length === 0) return draw(amount)
  return (
    <>
      <del className={styles['struck']}>{draw(amount)}</del>
      {proposals.map(
        ({ threadId, change }) =>
          change.kind === 'amount' && (
            <span key={threadId} className={styles['fact']} data-aside data-no-print>
              <Inserted threadId={threadId}>{draw(change.amount)}</Inserted>
            </span>
          ),
      )}
    </>
  )
}
