import { useEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { OpenEditor } from '../editor/openEditor.ts'
import { insertAtCaret } from '../insert/insertAtCaret.ts'
import { ReferenceDialog } from '../../references/index.ts'
import { insertNote, insertReference } from '../inText/insertInline.ts'
import { StatementsDialog } from '../inText/StatementsDialog.tsx'
import { AttributionDialog } from './AttributionDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useToolbarPlace } from './useToolbarPlace.ts'

interface SectionToolsProps {
  readonly open: OpenEditor
  /** Over whose column the toolbar stands. */
  readonly surface: RefObject<HTMLElement | null>
  readonly isShown: boolean
  /** The block whose field has the focus; null in the text itself. */
  readonly insideBlock: string | null
}

/** Toolbar and dialogs of a section; fetched when the caret first comes into one. */
export default function SectionTools({ open, surface, isShown, insideBlock }: SectionToolsProps) {
  const { editor, editing, inserting, calls } = open
  const toolbar = useToolbarPlace(surface)
  const [asking, setAsking] = useState<'link' | 'attribution' | 'reference' | 'statements' | null>(null)

  useEffect(
    () =>
      calls.serve({
        link: () => setAsking('link'),
        reference: () => setAsking('reference'),
        toolbar: () => document.querySelector<HTMLElement>('[data-editor-toolbar] button')?.focus(),
      }),
    [calls],
  )
  const endAsking = () => setAsking(null)
  return (
    <>
      {isShown &&
        createPortal(
          <Toolbar
            ref={toolbar}
            editor={editor}
            history={editing.history}
            isInText={insideBlock === null}
            onInsert={(insertion) => insertAtCaret(inserting, insertion, insideBlock)}
            onLink={() => setAsking('link')}
            onAttribution={() => setAsking('attribution')}
            onReference={() => setAsking('reference')}
            onNote={() => insertNote(inserting)}
            onStatements={() => setAsking('statements')}
          />,
          document.body,
        )}
      {asking === 'link' && <LinkDialog editor={editor} onClose={endAsking} />}
      {asking === 'reference' && (
        <ReferenceDialog
          onChoose={(target) => {
            endAsking()
            // When the dialog has given the focus back.
            requestAnimationFrame(() => insertReference(inserting, target))
          }}
          onClose={endAsking}
        />
      )}
      {asking === 'statements' && <StatementsDialog onClose={endAsking} />}
      {asking === 'attribution' && <AttributionDialog editor={editor} onClose={endAsking} />}
    </>
  )
}
