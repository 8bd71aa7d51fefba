/** Editors draw more than the text, and know best where in it the selection lies: each tells by the element it is in. */
import type { TextPoint } from '@samplan/document'

export interface MarkedWords {
  readonly from: TextPoint
  readonly to: TextPoint
}
type ReadWords = () => MarkedWords | null

const readers = new WeakMap<Element, ReadWords>()

/** Returns what ends it. */
export function tellMarkedWords(editor: Element, read: ReadWords): () => void {
  editor.toggleAttribute('data-tells-words', true)
  readers.set(editor, read)
  return () => readers.delete(editor)
}

/** Undefined where the element is in no editor. */
export function wordsMarkedIn(element: Element | null): MarkedWords | null | undefined {
  const editor = element?.closest('[data-tells-words]')
  return editor ? readers.get(editor)?.() : undefined
}
