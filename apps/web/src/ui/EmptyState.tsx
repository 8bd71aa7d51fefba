import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Says that there is nothing here, and what one can do about it. */
export const EmptyState = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['empty']}>{children}</div>
)
