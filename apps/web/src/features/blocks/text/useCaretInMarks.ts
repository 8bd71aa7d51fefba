import { threadIdSchema, type ThreadId } from '@samplan/domain'
import { useEffect, type RefObject } from 'react'
import { useComments } from '../../comments/index.ts'

/** Tells in which of the words that are marked behind a textarea its caret stands. */
export function useCaretInMarks(
  control: RefObject<HTMLTextAreaElement | null>,
  marks: RefObject<HTMLElement | null>,
): void {
  const { atCaret } = useComments()
  useEffect(() => {
    const field = control.current
    const layer = marks.current
    if (!field || !layer) return undefined
    const look = () => {
      if (document.activeElement === field) atCaret.set(threadAt(layer, field.selectionEnd))
    }
    const leave = () => atCaret.set(null)
    document.addEventListener('selectionchange', look)
    // Of the press that brings the focus along the selection tells before the focus is there.
    field.addEventListener('click', look)
    field.addEventListener('blur', leave)
    look()
    return () => {
      document.removeEventListener('selectionchange', look)
      field.removeEventListener('click', look)
      field.removeEventListener('blur', leave)
      if (document.activeElement === field) leave()
    }
  }, [control, marks, atCaret])
}

/** The layer holds the same letters as the field, in as many pieces as there are stretches. */
function threadAt(layer: HTMLElement, caret: number): ThreadId | null {
  let start = 0
  for (const piece of layer.childNodes) {
    const end = start + (piece.textContent?.length ?? 0)
    if (piece instanceof HTMLElement && start <= caret && caret <= end) return firstThread(piece)
    start = end
  }
  return null
}

const firstThread = ({ dataset }: HTMLElement): ThreadId | null =>
  threadIdSchema.safeParse(dataset['threads']?.split(' ')[0]).data ?? null
