import type { BlockId, RowBlockType } from '@samplan/domain'
import { useState, type MouseEvent, type ReactNode, type Ref } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import type { AnyRow } from '../../rows/index.ts'
import styles from './EditableRows.module.css'
import { RowTable, type RowTableHandle } from './RowTable.tsx'
import { useRowEdits } from './useRows.ts'
import type { Unread } from './useUnread.ts'

interface EditableRowsProps {
  readonly type: RowBlockType
  readonly blockId: BlockId
  readonly rows: readonly AnyRow[]
  readonly depths?: readonly number[] | null
  readonly editing: boolean
  readonly unread: Unread
  readonly label: string
  /** A block without any text at rest is entered by a button that those who use the keyboard meet. */
  readonly entry?: string | null
  /** As the rows are read. */
  readonly atRest: ReactNode
  readonly ref?: Ref<RowTableHandle>
}

/** Rows that read as print until one works in them. Pressing one of them begins in the cell that was pressed. */
export function EditableRows(props: EditableRowsProps) {
  const { type, blockId, rows, depths = null, editing, unread, label, entry = null, atRest, ref } = props
  const edits = useRowEdits(type, blockId)
  const [startAt, setStartAt] = useState<string | null>(null)
  // What could not be read stays before the eyes of the one who typed it.
  if (editing || unread.texts.size > 0)
    return (
      <RowTable
        type={type}
        blockId={blockId}
        rows={rows}
        depths={depths}
        edits={edits}
        unread={unread}
        label={label}
        startAt={startAt}
        onStarted={() => setStartAt(null)}
        ref={ref ?? null}
      />
    )
  const begin = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('a, button')) return
    event.stopPropagation()
    setStartAt(pressedCell(event.target))
    const frame = event.currentTarget.closest('[role="group"]')
    frame?.querySelector<HTMLElement>('textarea, [data-first-field]')?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keyboard comes in by the block's text or its button
    <div className={styles['rest']} onClick={begin}>
      {atRest}
      {entry !== null && <Entry label={entry} />}
    </div>
  )
}

function Entry({ label }: { readonly label: string }) {
  const { t } = useLanguage()
  return (
    <button type="button" data-first-field className={styles['entry']}>
      <VisuallyHidden>{t('blocks:row.edit', { block: label })}</VisuallyHidden>
    </button>
  )
}

/** A row as a whole is begun in its first cell. */
function pressedCell(target: EventTarget): string | null {
  const path = target instanceof Element ? target.closest('[data-path]')?.getAttribute('data-path') : null
  return path ?? null
}
