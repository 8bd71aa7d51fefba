import { removeDuplicateBlocks } from '@samplan/document'
import type { Editor } from '@tiptap/core'
import { sectionHistory } from '../../../history/index.ts'
import type { BlockActions, BlockEditing } from '../../blocks/index.ts'
import { createBlockActions, type BlockActionsContext } from './blockActions.ts'
import { createSectionEditor, type SectionEditorOptions } from './createSectionEditor.ts'

export interface OpenEditor {
  readonly editor: Editor
  readonly editing: BlockEditing
}

type OpenEditorOptions = Omit<SectionEditorOptions, 'actions'> & Pick<BlockActionsContext, 'onRemoved'>

/** Taking out what stands twice is nobody's edit, and nobody's to undo. */
const tidying = { name: 'tidying' }

/** An editor and all that works on it. The caller destroys the editor. */
export function openEditor({ onRemoved, ...options }: OpenEditorOptions): OpenEditor {
  const { section, sectionId, newId } = options
  const { doc, fragment } = section
  removeDuplicateBlocks(doc, sectionId, tidying)
  const history = sectionHistory(doc, sectionId)
  // Its extensions ask for the actions when a key is pressed, and those need the editor's view.
  let actions: BlockActions | null = null
  const editor = createSectionEditor({
    ...options,
    actions: () =>
      (actions ??= createBlockActions({ view: editor.view, doc, fragment, history, newId, onRemoved })),
  })
  actions = createBlockActions({ view: editor.view, doc, fragment, history, newId, onRemoved })
  return { editor, editing: { doc, sectionId, history, actions } }
}
