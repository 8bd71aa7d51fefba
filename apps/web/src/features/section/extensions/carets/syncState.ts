import { ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import type { EditorState } from '@tiptap/pm/state'
import type * as Y from 'yjs'

/** What y-tiptap's plugin keeps, as far as carets need it. */
interface SyncState {
  readonly doc: Y.Doc
  readonly type: Y.XmlFragment
  readonly binding: ProsemirrorBinding
  /** The last transaction brought in what somebody else wrote, or what an undo brought back. */
  readonly isChangeOrigin: boolean
  /** The latter of these. */
  readonly isUndoRedoOperation: boolean
}

export function syncStateOf(state: EditorState): SyncState | null {
  // The key is untyped there.
  // oxlint-disable-next-line typescript/no-unsafe-assignment
  const stored: SyncState | undefined = ySyncPluginKey.getState(state)
  return stored ?? null
}
