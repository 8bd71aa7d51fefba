import { blockText, type TextFieldName } from '@samplan/document'
import type { BlockId } from '@samplan/domain'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import type * as Y from 'yjs'
import {
  fieldKey,
  markAttributes,
  markClass,
  stretches,
  useMarksInText,
  type PassageMark,
} from '../../comments/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import styles from './BlockText.module.css'
import { moveIndex, type TextDelta } from './textEdit.ts'
import { useCaretInMarks } from './useCaretInMarks.ts'

interface FieldMarksProps {
  readonly blockId: BlockId
  readonly field: TextFieldName
  readonly control: RefObject<HTMLTextAreaElement | null>
}

/** The words of a field that threads are about. A textarea can mark nothing inside itself, so they lie behind it. */
export function FieldMarks({ blockId, field, control }: FieldMarksProps) {
  const { doc } = useBlockEditing()
  const marks = useMarksInText(fieldKey(blockId, field))
  return marks.length === 0 ? null : (
    <Layer text={blockText(doc, blockId, field)} marks={marks} control={control} />
  )
}

interface LayerProps {
  readonly text: Y.Text
  readonly marks: readonly PassageMark[]
  readonly control: RefObject<HTMLTextAreaElement | null>
}

/** Beside React, as the text is: what is typed moves the marks along until their words have been looked for again. */
function Layer({ text, marks, control }: LayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    let moved = marks
    const draw = () => layer.current?.replaceChildren(...drawn(text.toJSON(), moved))
    const onChange = ({ delta }: Y.YTextEvent) => {
      moved = moved.map((mark) => movedBy(mark, delta))
      draw()
    }
    draw()
    text.observe(onChange)
    return () => text.unobserve(onChange)
  }, [text, marks])
  useCaretInMarks(control, layer)
  return <div ref={layer} className={styles['marks']} aria-hidden />
}

const movedBy = (mark: PassageMark, delta: TextDelta): PassageMark => ({
  ...mark,
  from: moveIndex(mark.from, delta, true),
  to: moveIndex(mark.to, delta),
})

const drawn = (text: string, marks: readonly PassageMark[]): readonly Node[] =>
  stretches(marks, text.length).map((stretch) => {
    const words = document.createTextNode(text.slice(stretch.from, stretch.to))
    if (stretch.marks.length === 0) return words
    const mark = document.createElement('mark')
    mark.className = markClass
    for (const [name, value] of Object.entries(markAttributes(stretch))) mark.setAttribute(name, value)
    mark.append(words)
    return mark
  })
