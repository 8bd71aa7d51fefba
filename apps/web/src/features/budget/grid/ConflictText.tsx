import type { CellConflict, MoneyUnit } from '@samplan/domain'
import { AmountText } from './AmountText.tsx'
import styles from './Conflict.module.css'
import { useGrid } from './gridContext.ts'

interface ConflictTextProps {
  readonly conflict: CellConflict
  readonly unit: MoneyUnit
}

/** What two people wrote in one cell at the same time, each with its author; which one holds is chosen below the row. */
export function ConflictText({ conflict: { values }, unit }: ConflictTextProps) {
  const { nameOf } = useGrid()
  return values.map(({ amount, by }, index) => (
    // One person may have written the same amount twice, in two windows.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index} className={styles['value']}>
      <span className={styles['author']}>{nameOf(by)}</span> <AmountText amount={amount} unit={unit} />
    </span>
  ))
}
