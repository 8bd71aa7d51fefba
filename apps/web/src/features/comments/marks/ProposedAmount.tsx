import type { Amount } from '@samplan/domain'
import type { ReactNode } from 'react'
import { Inserted } from './Inserted.tsx'
import styles from './Marks.module.css'
import { useProposalsAt } from './marksContext.ts'

interface ProposedAmountProps {
  /** The cell: `cells/line/column`. */
  readonly at: string
  /** As the cell shows an amount. */
  readonly draw: (amount: Amount) => ReactNode
  /** The amount that stands there. */
  readonly children: ReactNode
}

/** An amount; struck, with the new one below it, while another is suggested. */
export function ProposedAmount({ at, draw, children }: ProposedAmountProps) {
  const proposals = useProposalsAt(at)
  if (proposals.length === 0) return children
  return (
    <>
      <del className={styles['struck']}>{children}</del>
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
