import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../../ui/index.ts'
import styles from './Message.module.css'
import { GRID_CELL, ROW } from './roles.ts'

interface MessageRowProps {
  readonly columns: number
  readonly children: ReactNode
}

/** What is wrong in the row above, in words, and what can be done about it. */
export const MessageRow = ({ columns, children }: MessageRowProps) => (
  <tr {...ROW} className={styles['message']}>
    <td {...GRID_CELL} className={styles['whole']} colSpan={columns}>
      <span className={styles['sentence']}>
        <Icon of={CircleAlert} />
        {children}
      </span>
    </td>
  </tr>
)

/** What there is to know of a cell: nothing is wrong. Announced, for whoever comes to the cell by keyboard. */
export const NoteRow = ({ columns, children }: MessageRowProps) => (
  <tr {...ROW} className={styles['message']} data-tone="note" aria-live="polite">
    <td {...GRID_CELL} className={styles['whole']} colSpan={columns}>
      <span className={styles['sentence']}>
        <Icon of={Info} />
        {children}
      </span>
    </td>
  </tr>
)
