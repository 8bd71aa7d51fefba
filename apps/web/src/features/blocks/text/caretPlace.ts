import type { CaretPlace } from './textKey.ts'

/**
 * On which line of a textarea the caret stands. A textarea does not tell, so the mirror behind it is asked, which breaks
 * its lines in the same places.
 */
export function caretPlace(control: HTMLTextAreaElement, mirror: HTMLElement | null): CaretPlace {
  const { value, selectionStart, selectionEnd } = control
  const nowhere = { empty: value === '', onFirstLine: false, onLastLine: false }
  if (selectionStart !== selectionEnd) return nowhere
  if (value === '') return { empty: true, onFirstLine: true, onLastLine: true }
  const text = mirror?.firstChild
  if (!(text instanceof Text)) return nowhere
  const caret = topOf(text, selectionStart)
  return {
    empty: false,
    onFirstLine: caret === topOf(text, 0),
    onLastLine: caret === topOf(text, value.length),
  }
}

function topOf(text: Text, offset: number): number {
  const range = document.createRange()
  range.setStart(text, offset)
  range.setEnd(text, Math.min(offset + 1, text.length))
  return range.getBoundingClientRect().top
}
