import { depthOf, type SectionId } from '@samplan/domain'
import type { ReactNode } from 'react'
import { sectionHistory } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { usePlanOutline, useSectionDoc } from '../../../sync/index.ts'
import { BlockEditingContext, BlockPlanProvider } from '../../blocks/index.ts'
import { useComments, useSectionMarks } from '../../comments/index.ts'
import { useTextWords } from '../inText/useTextWords.ts'
import { usePasteReceipt } from '../paste/usePasteReceipt.ts'
import { EditorSurface } from './EditorSurface.tsx'
import styles from './EditorSurface.module.css'
import { useRemovedToast } from './useRemovedToast.ts'
import { useSectionEditor } from './useSectionEditor.ts'

interface BoundEditorProps {
  readonly sectionId: SectionId
  /** Stands until the editor does. */
  readonly children?: ReactNode
}

/** The text of a section with everything one needs to write in it. */
export default function BoundEditor({ sectionId, children }: BoundEditorProps) {
  const { t } = useLanguage()
  const section = useSectionDoc(sectionId)
  const sections = usePlanOutline()?.sections ?? []
  const title = sections.find(({ id }) => id === sectionId)?.title ?? null
  const marks = useSectionMarks()
  const { atCaret } = useComments()
  const history = sectionHistory(section.doc, sectionId)
  const open = useSectionEditor({
    section,
    sectionId,
    depth: depthOf(sections, sectionId),
    label: title === null ? t('editor:textUntitled') : t('editor:text', { section: title }),
    className: styles['prose'] ?? '',
    words: useTextWords(),
    placeholder: t('editor:placeholder'),
    threads: marks && { marks, onCaret: atCaret.set },
    onRemoved: useRemovedToast(history),
    onPasted: usePasteReceipt(history),
  })
  if (!open) return children
  return (
    <BlockPlanProvider sectionId={sectionId}>
      <BlockEditingContext value={open.editing}>
        <EditorSurface open={open} />
      </BlockEditingContext>
    </BlockPlanProvider>
  )
}
