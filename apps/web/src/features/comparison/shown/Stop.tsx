import type { ReactNode } from 'react'
import { classes } from '../../../ui/index.ts'
import styles from '../Comparison.module.css'
import type { ChangeKind } from '../model/filter.ts'

interface StopProps {
  readonly kind: ChangeKind
  /** What became of it, in words: the edge alone is seen only. */
  readonly marks: readonly string[]
  readonly sign: 'changed' | 'added' | 'removed' | 'left' | 'same'
  readonly children: ReactNode
}

/** Something that differs: the keys stop at it. */
export const Stop = ({ kind, marks, sign, children }: StopProps) => (
  <div className={classes(styles['stop'])} data-change={kind} data-sign={sign} tabIndex={-1}>
    {marks.length > 0 && <p className={styles['marks']}>{marks.join(' · ')}</p>}
    {children}
  </div>
)
