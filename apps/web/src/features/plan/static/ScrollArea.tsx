import type { ReactNode } from 'react'
import styles from './ScrollArea.module.css'

interface ScrollAreaProps {
  readonly label: string
  readonly id?: string
  readonly children: ReactNode
}

/** A wide table on a narrow screen moves sideways by itself, and the keyboard can move it. */
export const ScrollArea = ({ label, id, children }: ScrollAreaProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
  <div className={styles['area']} role="group" aria-label={label} tabIndex={0} data-id={id}>
    {children}
  </div>
)
