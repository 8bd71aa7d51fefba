import { useId, type ReactNode } from 'react'
import styles from './Checkbox.module.css'

interface CheckboxProps {
  readonly children: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly description?: string
  readonly disabled?: boolean
}

export function Checkbox({ children, checked, onChange, description, disabled }: CheckboxProps) {
  const id = useId()
  return (
    <div className={styles['choice']}>
      <input
        id={id}
        type="checkbox"
        className={styles['box']}
        checked={checked}
        disabled={disabled}
        aria-describedby={description && `${id}-description`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} className={styles['label']}>
        {children}
      </label>
      {description && (
        <p id={`${id}-description`} className={styles['description']}>
          {description}
        </p>
      )}
    </div>
  )
}
