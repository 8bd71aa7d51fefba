import type { Editor } from '@tiptap/core'
import { equalFlat } from 'lib0/object'
import { useMemo, useSyncExternalStore } from 'react'
import type { SectionHistory } from '../../../history/index.ts'
import { toolbarState, type ToolbarState } from './toolbarState.ts'

/** Milliseconds. The toolbar follows the caret, but not every letter. */
const PACE = 150

/** Computed and drawn at most once in a while, so that it costs typing nothing. */
export function useToolbarState(editor: Editor, history: SectionHistory): ToolbarState {
  const store = useMemo(() => createStore(editor, history), [editor, history])
  return useSyncExternalStore(store.subscribe, store.get)
}

function createStore(editor: Editor, { manager }: SectionHistory) {
  const compute = () =>
    toolbarState(editor, {
      canUndo: manager.undoStack.length > 0,
      canRedo: manager.redoStack.length > 0,
    })
  let state = compute()
  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      let due: ReturnType<typeof setTimeout> | undefined
      const update = () => {
        due = undefined
        if (editor.isDestroyed) return
        const next = compute()
        if (equalFlat({ ...next }, { ...state })) return
        state = next
        listener()
      }
      const soon = () => {
        due ??= setTimeout(update, PACE)
      }
      soon()
      editor.on('transaction', soon)
      manager.on('stack-item-added', soon)
      manager.on('stack-item-popped', soon)
      return () => {
        clearTimeout(due)
        editor.off('transaction', soon)
        manager.off('stack-item-added', soon)
        manager.off('stack-item-popped', soon)
      }
    },
  }
}
