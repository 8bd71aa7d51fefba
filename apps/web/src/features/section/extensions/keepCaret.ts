/**
 * Keeps this person's caret at its letter when somebody else writes before it in the same paragraph. y-tiptap distrusts
 * the place that Yjs gives wherever the text around it has changed, and takes the old offset instead: in a paragraph
 * that has kept its id, Yjs is right.
 */
import { Extension } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import { syncStateOf } from './carets/syncState.ts'

export const KeepCaret = Extension.create({
  name: 'keepCaret',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('keepCaret'),
      appendTransaction: (_transactions, before, after) => keepCaret(before, after),
    }),
  ],
})

function keepCaret(before: EditorState, after: EditorState): Transaction | null {
  const sync = syncStateOf(after)
  if (!sync?.isChangeOrigin || sync.isUndoRedoOperation) return null
  if (!(before.selection instanceof TextSelection)) return null
  const kept = sync.binding.beforeTransactionSelection
  if (!kept) return null

  const { doc, type, binding } = sync
  const place = ($old: ResolvedPos, relative: unknown): ResolvedPos | null => {
    const at = relativePositionToAbsolutePosition(doc, type, relative, binding.mapping)
    if (at === null || at > after.doc.content.size) return null
    const $new = after.doc.resolve(at)
    return isSameText($old, $new) ? $new : null
  }
  const $anchor = place(before.selection.$anchor, kept.anchor)
  const $head = place(before.selection.$head, kept.head)
  if (!$anchor || !$head) return null
  const selection = TextSelection.between($anchor, $head)
  if (selection.eq(after.selection)) return null
  return after.tr.setSelection(selection).setMeta(ySyncPluginKey, { isChangeOrigin: true })
}

/** A text that was made anew has lost its places: Yjs then gives its start. */
function isSameText($old: ResolvedPos, $new: ResolvedPos): boolean {
  const id: unknown = $old.parent.attrs['id']
  if (typeof id !== 'string' || id !== $new.parent.attrs['id']) return false
  return $new.parentOffset > 0 || $old.parentOffset === 0
}
