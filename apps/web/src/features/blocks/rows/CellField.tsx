import { MAX_VALUE_LENGTH } from '@samplan/document'
import { CircleAlert } from 'lucide-react'
import { useId, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Icon, isSaveKey } from '../../../ui/index.ts'
import type { CellValue, ColumnKind } from '../../rows/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { caretPlace } from '../text/caretPlace.ts'
import styles from './CellField.module.css'
import { rowKey, type RowKeyMeaning } from './rowKey.ts'
import type { PersonInCell } from './useCellPresence.ts'
import { useTypedValue } from './useTypedValue.ts'
import type { Unread } from './useUnread.ts'

export type CellCommand = Exclude<RowKeyMeaning, 'undo' | 'redo'>

export interface CellFieldProps {
  readonly label: string
  readonly kind: ColumnKind
  readonly value: CellValue
  /** By which an issue, the focus and what could not be read find it. */
  readonly path: string
  readonly unread: Unread
  /** Somebody else who is in the cell. */
  readonly person?: PersonInCell | undefined
  /** Nothing but what is typed here is in the row. */
  readonly isRowEmpty: boolean
  readonly isTree: boolean
  readonly onWrite: (value: CellValue) => void
  /** True where the key has done something. */
  readonly onCommand: (command: CellCommand) => boolean
  /** Several cells are pasted; false where it is one that goes in here. */
  readonly onPasteTable: (text: string) => boolean
}

/** One cell of a row. It grows with what is written in it, for a cell may hold a sentence. */
export function CellField(props: CellFieldProps) {
  const { label, kind, value, path, unread, person, onWrite } = props
  const { tUnknown } = useLanguage()
  const id = useId()
  const mirror = useRef<HTMLDivElement>(null)
  const typed = useTypedValue({ kind, value, path, unread, onWrite })
  const onKeyDown = useCellKeys(props, typed, mirror)
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (!props.onPasteTable(event.clipboardData.getData('text/plain'))) return
    event.preventDefault()
  }
  const { shown, errorCode } = typed
  const error = errorCode && tUnknown(`errors:${errorCode}`, { text: shown })
  return (
    <div className={styles['cell']} data-path={path} data-kind={kind} data-colour={person?.colour}>
      <div ref={mirror} className={styles['mirror']} aria-hidden>
        {`${shown}\u200B`}
      </div>
      <textarea
        className={styles['control']}
        rows={1}
        maxLength={MAX_VALUE_LENGTH}
        lang="sv"
        spellCheck={kind === 'words'}
        inputMode={kind === 'words' ? undefined : 'decimal'}
        autoComplete="off"
        enterKeyHint="next"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={shown}
        onChange={({ target }) => typed.type(target.value.replaceAll(/\s*[\r\n]+\s*/g, ' '))}
        onBlur={typed.leave}
        // Tab into a box must not leave the caret where the next Tab would move the box.
        onFocus={({ target }) =>
          props.isTree && target.setSelectionRange(target.value.length, target.value.length)
        }
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {person && (
        <span className={styles['person']} aria-hidden>
          {person.name}
        </span>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className={styles['error']}>
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}

function useCellKeys(
  { isRowEmpty, isTree, onCommand }: CellFieldProps,
  typed: ReturnType<typeof useTypedValue>,
  mirror: React.RefObject<HTMLDivElement | null>,
) {
  const { history } = useBlockEditing()
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: control, nativeEvent } = event
    if (nativeEvent.isComposing) return
    if (isSaveKey(event)) return typed.write()
    const meaning = rowKey(event, () => ({
      ...caretPlace(control, mirror.current),
      atStart: control.selectionEnd === 0,
      isRowEmpty: isRowEmpty && control.value === '',
      isTree,
    }))
    if (meaning === null) return
    if (meaning === 'undo' || meaning === 'redo') {
      // What is being typed is the browser's to take back.
      if (typed.isTyping) return
      event.preventDefault()
      history[meaning]()
      return
    }
    typed.leave()
    // A sheet of keys that did nothing goes on to mean what it means elsewhere: Tab leaves the chart.
    if (!onCommand(meaning)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
