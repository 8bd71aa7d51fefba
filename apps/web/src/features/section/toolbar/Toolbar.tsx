import type { Editor } from '@tiptap/core'
import { Signature } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar'
import type { SectionHistory } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { InsertMenu } from '../insert/InsertMenu.tsx'
import type { Insertion } from '../insert/insertables.ts'
import { CalloutMenu } from '../inText/CalloutMenu.tsx'
import { StatementMenu } from '../inText/StatementMenu.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { ListButtons } from './ListButtons.tsx'
import { MarkButtons } from './MarkButtons.tsx'
import { StyleSelect } from './StyleSelect.tsx'
import { TableMenu } from './TableMenu.tsx'
import styles from './Toolbar.module.css'
import { ToolbarButton } from './ToolbarButton.tsx'
import { useToolbarState } from './useToolbarState.ts'

interface ToolbarProps {
  readonly editor: Editor
  readonly history: SectionHistory
  /** The caret stands in the text, and not in a field of a block, which has no bold and no lists. */
  readonly isInText: boolean
  readonly onInsert: (insertion: Insertion) => void
  readonly onLink: () => void
  readonly onAttribution: () => void
  readonly onReference: () => void
  readonly onNote: () => void
  readonly onStatements: () => void
  readonly ref: Ref<HTMLDivElement>
}

/** What can be done with the text where the caret stands. Reached from the text by Alt+F10, left by Esc. */
export function Toolbar(props: ToolbarProps) {
  const { editor, history, isInText, onInsert, onAttribution, ref } = props
  const { t } = useLanguage()
  const state = useToolbarState(editor, history)
  const style = isInText ? state.style : null
  const noText = style === null

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    editor.commands.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the toolbar inside
    <div ref={ref} className={styles['bar']} data-no-print data-editor-toolbar onKeyDown={onKeyDown}>
      <AriaToolbar aria-label={t('editor:toolbar')} className={styles['tools'] ?? ''}>
        <InsertMenu onInsert={onInsert} />
        <StyleSelect editor={editor} style={style} />
        <MarkButtons
          editor={editor}
          state={state}
          noText={noText}
          onLink={props.onLink}
          onReference={props.onReference}
          onNote={props.onNote}
        />
        <ListButtons editor={editor} state={state} noText={noText} />
        {isInText && state.quote && (
          <ToolbarButton icon={Signature} label={t('editor:attribution')} onPress={onAttribution} />
        )}
        {isInText && state.callout && <CalloutMenu editor={editor} tone={state.callout} />}
        <StatementMenu
          editor={editor}
          kind={state.statement}
          isDisabled={noText}
          onList={props.onStatements}
        />
        {isInText && state.table && <TableMenu editor={editor} />}
        <HistoryButtons history={history} state={state} />
      </AriaToolbar>
    </div>
  )
}
