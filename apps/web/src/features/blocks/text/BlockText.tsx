import { MAX_TEXT_LENGTH, type TextFieldName } from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { classes } from '../../../ui/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import styles from './BlockText.module.css'
import { FieldMarks } from './FieldMarks.tsx'
import { caretPlace } from './caretPlace.ts'
import { pastedLines } from './pastedLines.ts'
import { textKey } from './textKey.ts'
import { useTextBinding } from './useTextBinding.ts'

interface BlockTextProps {
  readonly blockId: BlockId
  readonly field: TextFieldName
  /** What one is asked for; shown where nothing is written, and read to those who listen. */
  readonly label: string
  readonly className?: string | undefined
  readonly invalid?: boolean
  readonly describedBy?: string | undefined
  /** Enter: this text is done. */
  readonly onDone?: () => void
  /** Several lines are pasted: the first goes in here, and these are left. */
  readonly onMoreLines?: (lines: readonly string[]) => void
  /** Backspace in an empty text. */
  readonly onErase?: () => void
}

/** A text of a block, in which several people write at once. Never a line break in it. */
export function BlockText(props: BlockTextProps) {
  const {
    blockId,
    field,
    label,
    className,
    invalid = false,
    describedBy,
    onDone,
    onMoreLines,
    onErase,
  } = props
  const { actions, history } = useBlockEditing()
  const control = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLDivElement>(null)
  useTextBinding(blockId, field, { control, mirror, overlay })

  const meanings = {
    undo: history.undo,
    redo: history.redo,
    done: () => onDone?.(),
    erase: () => onErase?.(),
    out: () => actions.select(blockId),
    up: () => actions.leave(blockId, 'up'),
    down: () => actions.leave(blockId, 'down'),
    nothing: () => undefined,
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const { currentTarget } = event
    const meaning = textKey(event, () => caretPlace(currentTarget, mirror.current))
    if (meaning === null) return
    event.preventDefault()
    event.stopPropagation()
    meanings[meaning]()
  }

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const [first, ...more] = pastedLines(event.clipboardData.getData('text/plain'))
    if (!onMoreLines || first === undefined || more.length === 0) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    event.currentTarget.setRangeText(first, selectionStart, selectionEnd, 'end')
    event.currentTarget.dispatchEvent(new InputEvent('input', { bubbles: true }))
    onMoreLines(more)
  }

  return (
    <div className={classes(styles['text'], className)} data-path={field}>
      <div ref={mirror} className={styles['mirror']} aria-hidden />
      <FieldMarks blockId={blockId} field={field} control={control} />
      <textarea
        maxLength={MAX_TEXT_LENGTH}
        ref={control}
        className={styles['control']}
        data-field={field}
        aria-label={label}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        placeholder={label}
        rows={1}
        lang="sv"
        spellCheck
        enterKeyHint="next"
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={history.boundary}
        onBlur={history.boundary}
      />
      <div ref={overlay} className={styles['overlay']} aria-hidden />
    </div>
  )
}
