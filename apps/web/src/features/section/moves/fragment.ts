/**
 * Blocks moved in the shared document itself. Done in ProseMirror, a move reaches Yjs as a difference between two lists,
 * and y-tiptap may then make the neighbours anew instead of what was moved: another's letters in them would be lost.
 */
import * as Y from 'yjs'

/** Moves the child at `from` to where it then stands at `to`. What it holds is copied; a structured block holds nothing. */
export function moveChild(fragment: Y.XmlFragment, from: number, to: number, origin: unknown): void {
  const child = fragment.get(from)
  if (!(child instanceof Y.XmlElement) || from === to || to < 0 || to >= fragment.length) return
  fragment.doc?.transact(() => {
    const copy = child.clone()
    fragment.delete(from)
    fragment.insert(to, [copy])
  }, origin)
}
