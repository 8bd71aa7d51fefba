import { formatChangeInUnit, formatPercent, type Change, type MoneyUnit } from '@samplan/domain'
import styles from './StaticBudget.module.css'

interface ChangeCellsProps {
  readonly change: Change | null
  readonly unit: MoneyUnit
}

/** Kronor and per cent; empty where either year has no figure. */
export const ChangeCells = ({ change, unit }: ChangeCellsProps) => (
  <>
    <td className={styles['figure']}>{change && formatChangeInUnit(change.kronor, unit)}</td>
    <td className={styles['figure']}>{typeof change?.share === 'number' && formatPercent(change.share)}</td>
  </>
)
