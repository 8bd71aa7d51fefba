import { useId } from 'react'
import styles from './Checkbox.module.css'
import fieldStyles from './Field.module.css'

interface RadioOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly description?: string
}

interface RadioGroupProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: ReadonlyArray<RadioOption<Value>>
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, value, options, onChange, disabled } = props
  const id = useId()
  return (
    <fieldset disabled={disabled}>
      <legend className={fieldStyles['label']}>{label}</legend>
      {options.map((option) => (
        <div key={option.value} className={styles['choice']}>
          <input
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            className={styles['box']}
            checked={option.value === value}
            aria-describedby={option.description && `${id}-${option.value}-description`}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`} className={styles['label']}>
            {option.label}
          </label>
          {option.description && (
            <p id={`${id}-${option.value}-description`} className={styles['description']}>
              {option.description}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}
