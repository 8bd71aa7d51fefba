import type { ReactNode } from 'react'
import { classes } from '../../ui/index.ts'
import styles from './FootBar.module.css'

interface FootBarProps {
  /** What its controls are for, for those who do not see it. */
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Controls that stay in reach at the foot of the page; messages stand above them. */
export const FootBar = ({ label, className, children }: FootBarProps) => (
  <div className={classes(styles['bar'], className)} role="group" aria-label={label} data-no-print>
    {children}
  </div>
)
