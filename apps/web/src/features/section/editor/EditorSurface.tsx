import { EditorContent } from '@tiptap/react'
import { useCallback, useImperativeHandle, useRef, useState, type FocusEvent } from 'react'
import { createPortal } from 'react-dom'
import { insertAtCaret } from '../insert/insertAtCaret.ts'
import { useCaretMemory } from '../place/useCaretMemory.ts'
import { SlashMenu } from '../slash/SlashMenu.tsx'
import { AttributionDialog } from '../toolbar/AttributionDialog.tsx'
import { LinkDialog } from '../toolbar/LinkDialog.tsx'
import { Toolbar } from '../toolbar/Toolbar.tsx'
import { useToolbarPlace } from '../toolbar/useToolbarPlace.ts'
import { useWithin } from '../toolbar/useWithin.ts'
import styles from './EditorSurface.module.css'
import type { OpenEditor } from './openEditor.ts'
import { SectionEnd } from './SectionEnd.tsx'

/** The text, and what stands around it while the caret is in it. */
export function EditorSurface({ open }: { readonly open: OpenEditor }) {
  const { editor, editing, inserting, slash, keys } = open
  useCaretMemory(editor)
  const surface = useRef<HTMLDivElement>(null)
  const toolbar = useToolbarPlace(useCallback(() => surface.current, []))
  const { isWithin, focusEvents } = useWithin()
  const [asking, setAsking] = useState<'link' | 'attribution' | null>(null)
  // The block whose field had the focus last: a menu that is opened from there takes the focus away.
  const [insideBlock, setInsideBlock] = useState<string | null>(null)

  useImperativeHandle(keys, () => ({
    link: () => setAsking('link'),
    toolbar: () => document.querySelector<HTMLElement>('[data-editor-toolbar] button')?.focus(),
  }))
  const onFocus = ({ target }: FocusEvent) => {
    focusEvents.onFocus()
    if (!surface.current?.contains(target)) return
    setInsideBlock(target.closest('[data-block-id]')?.getAttribute('data-block-id') ?? null)
  }
  return (
    <div ref={surface} onFocus={onFocus} onBlur={focusEvents.onBlur}>
      <EditorContent editor={editor} className={styles['editor']} />
      <SectionEnd editor={editor} />
      <SlashMenu editor={editor} list={slash} context={inserting} />
      {isWithin &&
        createPortal(
          <Toolbar
            ref={toolbar}
            editor={editor}
            history={editing.history}
            isInText={insideBlock === null}
            onInsert={(insertion) => insertAtCaret(inserting, insertion, insideBlock)}
            onLink={() => setAsking('link')}
            onAttribution={() => setAsking('attribution')}
          />,
          document.body,
        )}
      {asking === 'link' && <LinkDialog editor={editor} onClose={() => setAsking(null)} />}
      {asking === 'attribution' && <AttributionDialog editor={editor} onClose={() => setAsking(null)} />}
    </div>
  )
}
