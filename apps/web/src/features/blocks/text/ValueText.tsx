import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import styles from './ValueText.module.css'

interface ValueTextProps {
  readonly label: string
  /** In a table, where the column's heading shows the label. */
  readonly labelHidden?: boolean
  readonly placeholder?: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly onDone?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

/**
 * A short value in the plan's own words ("kvartal 2", "10–20 %"). It is one value: written when one leaves it, whole, so
 * that no half-typed word reaches the others.
 */
export function ValueText({ label, labelHidden, placeholder, value, onChange, onDone, ref }: ValueTextProps) {
  const id = useId()
  const { history } = useBlockEditing()
  const [typed, setTyped] = useState<string | null>(null)

  const commit = () => {
    if (typed === null) return
    setTyped(null)
    const next = typed.trim() || null
    if (next !== value) onChange(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
      onDone?.()
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && typed === null) {
      event.preventDefault()
      if (event.shiftKey) history.redo()
      else history.undo()
    }
  }

  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={labelHidden ? styles['hiddenLabel'] : styles['label']}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className={styles['control']}
        lang="sv"
        placeholder={placeholder}
        value={typed ?? value ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
