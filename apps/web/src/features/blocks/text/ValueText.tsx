import { MAX_VALUE_LENGTH } from '@samplan/document'
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react'
import { isSaveKey } from '../../../ui/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { focusNextField } from './focusField.ts'
import labelStyles from '../frame/FieldLabel.module.css'
import styles from './ValueText.module.css'

interface ValueTextProps {
  readonly label: string
  /** The field's name, by which an issue points at it. */
  readonly path: string
  /** In a table, where the column's heading shows the label. */
  readonly labelHidden?: boolean
  readonly placeholder?: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** Enter; else the caret goes to the block's next field. */
  readonly onDone?: () => void
}

/** What is typed is written at the latest this long after the last letter, so that a closed tab takes none with it. */
const PAUSE = 700

/**
 * A short value in the plan's own words ("kvartal 2", "10–20 %"). It is written as a whole, on leaving it or after a
 * pause, so that few half-typed words reach the others.
 */
export function ValueText({
  label,
  path,
  labelHidden,
  placeholder,
  value,
  onChange,
  onDone,
}: ValueTextProps) {
  const id = useId()
  const { history } = useBlockEditing()
  const [typed, setTyped] = useState<string | null>(null)

  const write = (text: string) => {
    const next = text.trim() || null
    if (next !== value) onChange(next)
  }
  const writeLater = useEffectEvent(write)
  const writeRest = useEffectEvent(() => {
    if (typed !== null) write(typed)
  })
  // The block may be taken off the page while one types: by a move that another makes.
  useEffect(() => () => writeRest(), [])
  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => writeLater(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])

  const leave = () => {
    if (typed !== null) write(typed)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
    if (event.key === 'Enter') {
      event.preventDefault()
      leave()
      if (onDone) onDone()
      else focusNextField(event.currentTarget)
    } else if (isSaveKey(event)) {
      if (typed !== null) write(typed)
    } else if (isUndo && typed === null) {
      event.preventDefault()
      if (event.shiftKey) history.redo()
      else history.undo()
    }
  }

  return (
    <div className={labelStyles['field']} data-path={path}>
      <label htmlFor={id} className={labelHidden ? labelStyles['hiddenLabel'] : labelStyles['label']}>
        {label}
      </label>
      <input
        id={id}
        className={styles['control']}
        lang="sv"
        maxLength={MAX_VALUE_LENGTH}
        placeholder={placeholder}
        value={typed ?? value ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
