import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useCallback, useSyncExternalStore } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { endOfText, lastOfText } from '../inText/notePlaces.ts'
import styles from './SectionEnd.module.css'

/** `text`: one can go on writing there. */
type End = 'empty' | 'block' | 'text'

/**
 * A way to write where there is no text to click in: in an empty section, and below a block that stands last. Nothing is
 * written before one asks for it: a paragraph that came by itself would be an edit that nobody made.
 */
export function SectionEnd({ editor }: { readonly editor: Editor }) {
  const { t } = useLanguage()
  const end = useEnd(editor)
  if (end === 'text') return null
  return (
    <button
      type="button"
      className={styles['end']}
      data-end={end}
      data-write-below
      data-no-print
      onClick={() => writeBelow(editor)}
    >
      {t(end === 'empty' ? 'editor:startWriting' : 'editor:writeBelow')}
    </button>
  )
}

function useEnd(editor: Editor): End {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener)
      return () => void editor.off('transaction', listener)
    },
    [editor],
  )
  return useSyncExternalStore(subscribe, () => endOf(editor))
}

function endOf({ state }: Editor): End {
  const last = lastOfText(state.doc)
  if (last === null) return 'empty'
  return last.isAtom || last.type.name === 'table' ? 'block' : 'text'
}

function writeBelow(editor: Editor): void {
  const { state, view } = editor
  const end = endOfText(state.doc)
  const tr = state.tr.insert(end, state.schema.node('paragraph'))
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView())
  view.focus()
}
