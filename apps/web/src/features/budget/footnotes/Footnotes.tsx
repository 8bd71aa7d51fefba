import { addFootnote, removeFootnote } from '@samplan/document'
import { footnoteIdSchema, type FootnoteId } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ownEdit } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, showToast } from '../../../ui/index.ts'
import type { BudgetEditing } from '../data/editing.ts'
import { newFootnote } from '../data/newFootnote.ts'
import type { GridModel } from '../grid/GridModel.ts'
import { FootnoteForm } from './FootnoteForm.tsx'
import { FootnoteText } from './FootnoteText.tsx'
import styles from './Footnotes.module.css'

interface FootnotesProps {
  readonly model: GridModel
  /** Null where one only reads. */
  readonly editing: BudgetEditing | null
}

/** The table's footnotes: decisions that itemise money. They read as print until one changes them. */
export function Footnotes({ model, editing }: FootnotesProps) {
  const { t } = useLanguage()
  const [openId, setOpen] = useState<FootnoteId | null>(null)
  const { footnotes } = model.budget

  const add = () => {
    const id = footnoteIdSchema.safeParse(editing?.newId())
    if (!editing || !id.success) return
    const footnote = newFootnote(id.data, footnotes, null, null)
    editing.history.step(() => addFootnote(editing.doc, editing.blockId, footnote, ownEdit))
    setOpen(footnote.id)
  }
  const remove = (id: FootnoteId, mark: string) => {
    if (!editing) return
    const { doc, blockId, history } = editing
    const step = history.step(() => removeFootnote(doc, blockId, id, ownEdit))
    if (step) showToast({ text: t('budget:footnote.removed', { mark }), undo: () => history.takeBack(step) })
  }

  return (
    <section className={styles['footnotes']} aria-label={t('budget:footnotes')}>
      {footnotes.map((footnote) =>
        editing && openId === footnote.id ? (
          <FootnoteForm
            key={footnote.id}
            footnote={footnote}
            model={model}
            editing={editing}
            onDone={() => setOpen(null)}
            onRemove={() => remove(footnote.id, footnote.mark)}
          />
        ) : (
          <FootnoteText
            key={footnote.id}
            footnote={footnote}
            model={model}
            onEdit={editing ? () => setOpen(footnote.id) : null}
          />
        ),
      )}
      {editing && (
        <div data-no-print>
          <Button variant="quiet" icon={Plus} onPress={add}>
            {t('budget:footnote.add')}
          </Button>
        </div>
      )}
    </section>
  )
}
