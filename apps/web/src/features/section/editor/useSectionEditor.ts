import type { SectionId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import type { SectionDoc } from '../../../sync/index.ts'
import type { BlockActionsContext } from './blockActions.ts'
import { openEditor, type OpenEditor } from './openEditor.ts'

interface SectionEditorSetting {
  readonly section: SectionDoc
  readonly sectionId: SectionId
  readonly depth: number
  readonly label: string
  readonly className: string
  readonly onRemoved: BlockActionsContext['onRemoved']
}

/** The section's editor, for as long as the component stands; null in its first moment. */
export function useSectionEditor(setting: SectionEditorSetting): OpenEditor | null {
  const { section, sectionId, depth, label, className, onRemoved } = setting
  const [open, setOpen] = useState<OpenEditor | null>(null)
  // `section` is a new object when only the right to write has changed; the document is what an editor is bound to.
  const { doc } = section
  useEffect(() => {
    const opened = openEditor({ section, sectionId, depth, label, className, onRemoved, newId: nanoid })
    setOpen(opened)
    return () => opened.editor.destroy()
    // oxlint-disable-next-line react/exhaustive-deps -- of the other settings none changes what the editor is
  }, [doc, sectionId])
  return open
}
