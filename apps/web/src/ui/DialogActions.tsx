import type { ReactNode } from 'react'
import styles from './DialogActions.module.css'

/** The row of buttons that ends a dialog or a form: the one to do first, then the way out. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['actions']}>{children}</div>
)
