import { useLayoutEffect, useRef } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from './Grid.module.css'
import type { CellEditing } from './GridState.ts'
import { useGrid } from './gridContext.ts'

interface CellEditorProps {
  readonly editing: CellEditing
  readonly initial: string
  readonly isFigure: boolean
}

/** The field in a cell. What one types stays in the browser's own field until one leaves it: a key costs React nothing. */
export function CellEditor({ editing, initial, isFigure }: CellEditorProps) {
  const { t } = useLanguage()
  const { state, leaveField } = useGrid()
  const field = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(initial.length, initial.length)
  }, [initial])

  return (
    <input
      ref={field}
      className={styles['field']}
      data-figure={isFigure || undefined}
      aria-label={t(editing.field === 'explanation' ? 'budget:explanation' : 'budget:edit')}
      defaultValue={initial}
      autoComplete="off"
      spellCheck={!isFigure}
      lang="sv"
      onBlur={(event) => {
        if (state.editing() === editing) leaveField(editing.position, event.currentTarget.value)
      }}
    />
  )
}
