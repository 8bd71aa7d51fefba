import { useId } from 'react'
import { VisuallyHidden } from '../../../ui/index.ts'
import styles from '../NextYear.module.css'

interface CellFieldProps {
  /** For who does not see the column's heading. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
  readonly isAmount?: boolean
  readonly maxLength?: number
}

/** A field in a table, whose column's heading is its label to the eye. */
export function CellField({ label, value, onChange, error, isAmount = false, maxLength }: CellFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <input
        id={id}
        className={styles['cellField']}
        data-amount={isAmount || undefined}
        value={value}
        maxLength={maxLength}
        inputMode={isAmount ? 'numeric' : 'text'}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </>
  )
}
