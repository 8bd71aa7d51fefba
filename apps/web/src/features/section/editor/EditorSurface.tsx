import { EditorContent } from '@tiptap/react'
import { useRef, useState, type FocusEvent } from 'react'
import { useCaretMemory } from '../place/useCaretMemory.ts'
import { SlashMenu } from '../slash/SlashMenu.tsx'
import { FetchedTools, useToolsAhead } from '../toolbar/FetchedTools.tsx'
import { useWithin } from '../toolbar/useWithin.ts'
import styles from './EditorSurface.module.css'
import type { OpenEditor } from './openEditor.ts'
import { SectionEnd } from './SectionEnd.tsx'

/** The text, and what stands around it while the caret is in it. */
export function EditorSurface({ open }: { readonly open: OpenEditor }) {
  const { editor, inserting, slash } = open
  useCaretMemory(editor)
  useToolsAhead()
  const surface = useRef<HTMLDivElement>(null)
  const { isWithin, wasWithin, focusEvents } = useWithin()
  // The block whose field had the focus last: a menu that is opened from there takes the focus away.
  const [insideBlock, setInsideBlock] = useState<string | null>(null)

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
      {wasWithin && (
        <FetchedTools open={open} surface={surface} isShown={isWithin} insideBlock={insideBlock} />
      )}
    </div>
  )
}
