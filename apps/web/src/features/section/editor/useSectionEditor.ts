import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { openEditor, type OpenEditor, type OpenEditorOptions } from './openEditor.ts'

/** The section's editor, for as long as the component stands; null in its first moment. */
export function useSectionEditor(setting: Omit<OpenEditorOptions, 'newId'>): OpenEditor | null {
  const [open, setOpen] = useState<OpenEditor | null>(null)
  // `section` is a new object when only the right to write has changed; the document is what an editor is bound to.
  const {
    sectionId,
    section: { doc },
  } = setting
  useEffect(() => {
    const opened = openEditor({ ...setting, newId: nanoid })
    setOpen(opened)
    return () => opened.editor.destroy()
    // oxlint-disable-next-line react/exhaustive-deps -- of the other settings none changes what the editor is
  }, [doc, sectionId])
  return open
}
