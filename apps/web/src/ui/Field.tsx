import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { FieldNotes } from './FieldNotes.tsx'

interface FieldProps {
  /** Of the control; its label and notes are tied to it by this. */
  readonly id: string
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly description?: string | undefined
  readonly error?: string | null | undefined
  /** The control. */
  readonly children: ReactNode
}

/** What stands around a control: its label, and what is to be known or mended. */
export const Field = ({ id, label, labelHidden = false, description, error, children }: FieldProps) => (
  <div className={styles['field']}>
    <label htmlFor={id} className={labelHidden ? styles['hiddenLabel'] : styles['label']}>
      {label}
    </label>
    {children}
    <FieldNotes id={id} description={description} error={error} />
  </div>
)
