import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { sectionHistory } from '../../../history/index.ts'
import type { BlockActions, BlockEditing } from '../../blocks/index.ts'
import { ToolCalls } from '../extensions/textKeys.ts'
import type { InsertContext } from '../insert/insertBlocks.ts'
import type { SlashListHolder } from '../slash/Slash.ts'
import { createBlockActions, type BlockActionsContext } from './blockActions.ts'
import { createSectionEditor, type SectionEditorOptions } from './createSectionEditor.ts'
import { tidyDuplicates } from './tidyDuplicates.ts'

export interface OpenEditor {
  readonly editor: Editor
  readonly editing: BlockEditing
  readonly inserting: InsertContext
  readonly slash: SlashListHolder
  readonly calls: ToolCalls
}

export type OpenEditorOptions = Omit<SectionEditorOptions, 'actions' | 'slash' | 'calls'> &
  Pick<BlockActionsContext, 'onRemoved'>

/** An editor and all that works on it. The caller destroys the editor. */
export function openEditor({ onRemoved, ...options }: OpenEditorOptions): OpenEditor {
  const { section, sectionId, newId } = options
  const { doc, fragment } = section
  const endTidying = tidyDuplicates(doc, sectionId)
  const slash: SlashListHolder = { current: null }
  const calls = new ToolCalls()
  // The extensions ask for the actions when a key is pressed; the actions need the view that the extensions make.
  const made: { actions?: BlockActions } = {}
  const editor = createSectionEditor({ ...options, slash, calls, actions: () => made.actions })
  // Filled from the document, it has its selection outside every text, where no letter could go.
  editor.view.dispatch(editor.state.tr.setSelection(Selection.atStart(editor.state.doc)))
  const history = sectionHistory(doc, sectionId)
  const inserting: InsertContext = {
    view: editor.view,
    doc,
    history,
    newId,
    ask: (tool) => calls.call(tool),
  }
  const actions = createBlockActions({ ...inserting, fragment, onRemoved })
  made.actions = actions
  editor.on('destroy', endTidying)
  return {
    editor,
    editing: { doc, sectionId, history, awareness: section.awareness, actions, newId },
    inserting,
    slash,
    calls,
  }
}
