import { useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { focusFirstField } from '../text/focusField.ts'

interface Editing {
  readonly editing: boolean
  readonly focusEvents: {
    readonly onFocus: () => void
    readonly onBlur: (event: FocusEvent) => void
  }
}

/**
 * Is somebody working in the element? Also while a list that was opened from it has the focus: that stands elsewhere in
 * the page, but React's focus events reach us from there, too.
 */
export function useEditing(element: RefObject<HTMLElement | null>): Editing {
  const [editing, setEditing] = useState(false)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])

  // What was pressed at rest may stand there no longer once the fields do.
  useEffect(() => {
    if (editing && document.activeElement === document.body) focusFirstField(element.current)
  }, [editing, element])

  const onFocus = () => {
    clearTimeout(leaving.current)
    setEditing(true)
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && element.current?.contains(relatedTarget)) return
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setEditing(false))
  }
  return { editing, focusEvents: { onFocus, onBlur } }
}
