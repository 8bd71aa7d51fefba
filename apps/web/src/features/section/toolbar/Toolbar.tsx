import type { Editor } from '@tiptap/core'
import {
  Bold,
  Italic,
  Link,
  Link2,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Signature,
  Superscript,
  Undo2,
} from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar'
import type { SectionHistory } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { InsertMenu } from '../insert/InsertMenu.tsx'
import type { Insertion } from '../insert/insertables.ts'
import { StyleSelect } from './StyleSelect.tsx'
import { TableMenu } from './TableMenu.tsx'
import styles from './Toolbar.module.css'
import { CalloutMenu } from '../inText/CalloutMenu.tsx'
import { StatementMenu } from '../inText/StatementMenu.tsx'
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
  const { editor, history, isInText, onInsert, onLink, onAttribution, ref } = props
  const { t } = useLanguage()
  const state = useToolbarState(editor, history)
  const text = () => editor.chain().focus()
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
        <ToolbarButton
          icon={Bold}
          label={t('editor:bold')}
          keys="Ctrl+B"
          isOn={state.bold}
          isDisabled={noText}
          onPress={() => text().toggleBold().run()}
        />
        <ToolbarButton
          icon={Italic}
          label={t('editor:italic')}
          keys="Ctrl+I"
          isOn={state.italic}
          isDisabled={noText}
          onPress={() => text().toggleItalic().run()}
        />
        <ToolbarButton
          icon={Link}
          label={t('editor:link')}
          keys="Ctrl+K"
          isOn={state.link}
          isDisabled={noText}
          onPress={onLink}
        />
        <ToolbarButton
          icon={Link2}
          label={t('inText:reference')}
          keys="Ctrl+Shift+H"
          isDisabled={noText}
          onPress={props.onReference}
        />
        <ToolbarButton
          icon={Superscript}
          label={t('inText:note')}
          keys="Ctrl+Alt+F"
          isDisabled={noText}
          onPress={props.onNote}
        />
        <ToolbarButton
          icon={List}
          label={t('editor:bulletList')}
          isOn={state.bulletList}
          isDisabled={noText}
          onPress={() => text().toggleBulletList().run()}
        />
        <ToolbarButton
          icon={ListOrdered}
          label={t('editor:orderedList')}
          isOn={state.orderedList}
          isDisabled={noText}
          onPress={() => text().toggleOrderedList().run()}
        />
        <ToolbarButton
          icon={Quote}
          label={t('editor:quote')}
          isOn={state.quote}
          isDisabled={noText}
          onPress={() => text().toggleBlockquote().run()}
        />
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
        <ToolbarButton
          icon={Undo2}
          label={t('editor:undo')}
          keys="Ctrl+Z"
          isDisabled={!state.canUndo}
          onPress={history.undo}
        />
        <ToolbarButton
          icon={Redo2}
          label={t('editor:redo')}
          keys="Ctrl+Y"
          isDisabled={!state.canRedo}
          onPress={history.redo}
        />
      </AriaToolbar>
    </div>
  )
}
