import { formatChange, formatPercent, type Change } from '@samplan/domain'
import styles from './StaticBudget.module.css'

/** Kronor and per cent; empty where either year has no figure. */
export const ChangeCells = ({ change }: { readonly change: Change | null }) => (
  <>
    <td className={styles['figure']}>{change && formatChange(change.kronor)}</td>
    <td className={styles['figure']}>{typeof change?.share === 'number' && formatPercent(change.share)}</td>
  </>
)
