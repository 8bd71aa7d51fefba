import type { ReactNode } from 'react'
import styles from './Fields.module.css'

/** The fields of a block beside its text, side by side where there is room. */
export const Fields = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['fields']}>{children}</div>
)
