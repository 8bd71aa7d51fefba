import { blockIdSchema, type BlockId } from '@samplan/domain'
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useLanguage } from '../../../language/index.ts'
import { Button, showToast } from '../../../ui/index.ts'
import { useBlockEditing } from '../../blocks/index.ts'
import { NoteBack, useIsReferredTo, useNoteNumbers } from '../../references/index.ts'
import styles from './InText.module.css'

/** A footnote while one writes: its number, its text, and the way back to where it is referred to. */
export function NoteView({ node, editor, getPos }: ReactNodeViewProps) {
  const { t } = useLanguage()
  const { history } = useBlockEditing()
  const id = blockIdSchema.safeParse(node.attrs['id'])
  const number = useNoteNumbers().get(id.data ?? blockIdSchema.parse('none'))
  const remove = () => {
    const pos = getPos()
    if (pos === undefined) return
    const step = history.step(() => editor.view.dispatch(editor.state.tr.delete(pos, pos + node.nodeSize)))
    editor.view.focus()
    if (step) showToast({ text: t('inText:note.removed'), undo: () => history.takeBack(step) })
  }
  return (
    <NodeViewWrapper
      className={styles['note']}
      data-id={id.data}
      role="group"
      aria-label={
        number === undefined
          ? t('inText:note.unnumbered')
          : t('inText:note.number', { number: String(number) })
      }
    >
      <span className={styles['number']} contentEditable={false} aria-hidden>
        {number}
      </span>
      <NodeViewContent className={styles['content']} />
      {id.success && <NoteFoot noteId={id.data} onRemove={remove} />}
    </NodeViewWrapper>
  )
}

interface NoteFootProps {
  readonly noteId: BlockId
  readonly onRemove: () => void
}

function NoteFoot({ noteId, onRemove }: NoteFootProps) {
  const { t } = useLanguage()
  const isReferredTo = useIsReferredTo(noteId)
  return (
    <div className={styles['foot']} contentEditable={false} data-no-print>
      {isReferredTo ? (
        <NoteBack noteId={noteId} />
      ) : (
        <>
          <span className={styles['unreferred']}>{t('inText:note.unreferred')}</span>
          <Button variant="quiet" onPress={onRemove}>
            {t('inText:note.remove')}
          </Button>
        </>
      )}
    </div>
  )
}
