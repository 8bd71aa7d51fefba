import { useId, type Ref } from 'react'
import styles from './Field.module.css'
import { Field } from './Field.tsx'
import { noteIds } from './FieldNotes.tsx'

interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
}

interface SelectProps<Value extends string> {
  readonly label: string
  /** In a table, where the column's heading already shows the label. */
  readonly labelHidden?: boolean
  readonly value: Value
  readonly options: ReadonlyArray<SelectOption<Value>>
  readonly onChange: (value: Value) => void
  readonly description?: string
  readonly error?: string | null
  readonly disabled?: boolean
  readonly ref?: Ref<HTMLSelectElement>
}

/** The browser's own list: it works on every phone, with every reader, and opens at once. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelHidden, value, options, onChange, description, error, disabled, ref } = props
  const id = useId()
  return (
    <Field id={id} label={label} labelHidden={labelHidden} description={description} error={error}>
      <select
        ref={ref}
        id={id}
        className={styles['control']}
        value={value}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIds(id, description, error)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
