import { useEffect, useId, useRef, type HTMLInputAutoCompleteAttribute, type KeyboardEvent } from 'react'
import styles from './Field.module.css'
import { Field } from './Field.tsx'
import { noteIds } from './FieldNotes.tsx'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly description?: string
  /** What is wrong, as a sentence; the text stays as it is. */
  readonly error?: string | null
  readonly type?: 'text' | 'email' | 'password' | 'number' | 'date' | 'datetime-local' | 'time' | 'search'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'numeric' | 'email' | 'text'
  readonly required?: boolean
  readonly disabled?: boolean
  readonly maxLength?: number
  /** Has the focus when it appears: for the first field of a page or a dialog that is there to be filled in. */
  readonly takesFocus?: boolean
  readonly name?: string
  readonly spellCheck?: boolean
}

export function TextField({
  label,
  onChange,
  description,
  error,
  takesFocus = false,
  ...rest
}: TextFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  return (
    <Field id={id} label={label} description={description} error={error}>
      <input
        {...rest}
        ref={input}
        id={id}
        className={styles['control']}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIds(id, description, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
