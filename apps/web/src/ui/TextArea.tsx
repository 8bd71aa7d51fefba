import { useId, type Ref } from 'react'
import styles from './Field.module.css'
import { Field } from './Field.tsx'
import { noteIds } from './FieldNotes.tsx'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly description?: string
  readonly error?: string | null
  readonly rows?: number
  readonly disabled?: boolean
  readonly maxLength?: number
  /** The language it is written in, for the browser's spelling. */
  readonly lang?: string
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function TextArea({ label, onChange, description, error, rows = 3, ...rest }: TextAreaProps) {
  const id = useId()
  return (
    <Field id={id} label={label} description={description} error={error}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        className={styles['control']}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIds(id, description, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
