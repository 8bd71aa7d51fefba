import type { HTMLInputAutoCompleteAttribute, Ref } from 'react'
import { useId } from 'react'
import styles from './Field.module.css'
import { FieldNotes, noteIds } from './FieldNotes.tsx'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly description?: string
  /** What is wrong, as a sentence; the text stays as it is. */
  readonly error?: string | null
  readonly type?: 'text' | 'email' | 'password' | 'number' | 'date' | 'search'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'numeric' | 'email' | 'text'
  readonly required?: boolean
  readonly disabled?: boolean
  readonly maxLength?: number
  readonly autoFocus?: boolean
  readonly name?: string
  readonly spellCheck?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

export function TextField({
  label,
  onChange,
  description,
  error,
  required,
  disabled,
  ...rest
}: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className={styles['control']}
        required={required}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIds(id, description, error)}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNotes id={id} description={description} error={error} />
    </div>
  )
}
