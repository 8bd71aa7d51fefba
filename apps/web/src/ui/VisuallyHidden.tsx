import type { ReactNode } from 'react'
import styles from './Field.module.css'

/** For those who listen only. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles['hiddenLabel']}>{children}</span>
)
