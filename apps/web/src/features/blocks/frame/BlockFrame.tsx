import type { BlockId } from '@samplan/domain'
import { GripVertical } from 'lucide-react'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { classes, Icon } from '../../../ui/index.ts'
import { ThreadCorner } from '../../comments/index.ts'
import { useBlockEditing, type Direction } from '../editing/BlockEditing.ts'
import { focusFirstField } from '../text/focusField.ts'
import { historyKey } from '../text/textKey.ts'
import styles from './BlockFrame.module.css'
import { BlockIssues } from './BlockIssues.tsx'
import { BlockMenu } from './BlockMenu.tsx'
import { useEditing } from './useEditing.ts'

interface BlockFrameProps {
  readonly blockId: BlockId
  /** What the organisation calls such a block. */
  readonly name: string
  readonly className?: string | undefined
  /** A click beside its fields goes to the first of them. */
  readonly leadsIntoText?: boolean
  /** `editing` is true while the focus is inside, or in a list that was opened from inside. */
  readonly children: (editing: boolean) => ReactNode
}

/** What answers to a click itself; a click beside it leads into the block's text. */
const INTERACTIVE = 'button, input, select, textarea, a, label, [data-drag-handle]'

/** Clicks in a list that hangs from the block reach it through React, too, and are no clicks on it. */
function isBeside(target: EventTarget, frame: Element | null): boolean {
  return target instanceof Element && frame?.contains(target) === true && !target.closest(INTERACTIVE)
}

/** What every block has around it: an outline when one points at it, a handle to drag, and a menu. */
export function BlockFrame(props: BlockFrameProps) {
  const { blockId, name, className, leadsIntoText = true, children } = props
  const { t } = useLanguage()
  const { actions, history } = useBlockEditing()
  const frame = useRef<HTMLDivElement>(null)
  const { editing, focusEvents } = useEditing(frame)

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = moveDirection(event)
    if (direction !== null) {
      event.preventDefault()
      actions.move(blockId, direction)
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      actions.select(blockId)
    } else if (historyKey(event) && !event.defaultPrevented && !isTyping(event.target)) {
      event.preventDefault()
      history[historyKey(event) === 'redo' ? 'redo' : 'undo']()
    }
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble from the fields inside
    <div
      ref={frame}
      role="group"
      aria-label={name}
      className={classes(styles['frame'], className)}
      data-editing={editing || undefined}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        if (leadsIntoText && isBeside(target, frame.current)) focusFirstField(frame.current)
      }}
      {...focusEvents}
    >
      <span className={styles['handle']} data-drag-handle draggable title={t('blocks:drag')} aria-hidden>
        <Icon of={GripVertical} />
      </span>
      {children(editing)}
      <ThreadCorner at={blockId} />
      <BlockIssues blockId={blockId} editing={editing} />
      <div className={styles['menu']}>
        <BlockMenu blockId={blockId} name={name} />
      </div>
    </div>
  )
}

/** A field that is typed in has its own way with Ctrl+Z. */
const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('input, textarea')

/** Alt+Shift+↑/↓, as in Word. */
function moveDirection({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Direction | null {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return null
  if (key === 'ArrowUp') return 'up'
  return key === 'ArrowDown' ? 'down' : null
}
