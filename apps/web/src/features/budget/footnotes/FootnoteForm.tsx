import { setFootnoteField, type FootnoteFields } from '@samplan/document'
import type { Footnote, FootnotePart } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { ownEdit } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Select } from '../../../ui/index.ts'
import type { BudgetEditing } from '../data/editing.ts'
import { newPart } from '../data/newFootnote.ts'
import { linesIn, type GridModel } from '../grid/GridModel.ts'
import { amountColumns } from '../model/columns.ts'
import { DraftField } from './DraftField.tsx'
import styles from './Footnotes.module.css'
import { PartForm } from './PartForm.tsx'

interface FootnoteFormProps {
  readonly footnote: Footnote
  readonly model: GridModel
  readonly editing: BudgetEditing
  readonly onDone: () => void
  readonly onRemove: () => void
}

export function FootnoteForm({ footnote, model, editing, onDone, onRemove }: FootnoteFormProps) {
  const { t } = useLanguage()
  const { id, mark, text, parts } = footnote
  const { doc, blockId, history } = editing
  const set = <Field extends keyof FootnoteFields>(field: Field, value: FootnoteFields[Field]) => {
    history.step(() => setFootnoteField(doc, blockId, id, field, value, ownEdit))
    return null
  }
  const place = ({ lineId, columnId }: Pick<Footnote, 'lineId' | 'columnId'>) =>
    history.step(() => {
      doc.transact(() => {
        setFootnoteField(doc, blockId, id, 'lineId', lineId, ownEdit)
        setFootnoteField(doc, blockId, id, 'columnId', columnId, ownEdit)
      }, ownEdit)
    })
  const setPart = (index: number, part: FootnotePart | null) =>
    set(
      'parts',
      parts.flatMap((old, at) => (at === index ? (part ?? []) : old)),
    )

  return (
    <div
      className={styles['form']}
      data-path={`footnotes/${id}`}
      role="group"
      aria-label={t('budget:footnote.name', { mark })}
    >
      <div className={styles['fields']}>
        <DraftField
          label={t('budget:footnote.mark')}
          value={mark}
          onCommit={(next) => set('mark', next.trim())}
        />
        <DraftField
          label={t('budget:footnote.text')}
          value={text}
          onCommit={(next) => set('text', next.trim())}
        />
        <PlaceFields footnote={footnote} model={model} onPlace={place} />
      </div>
      {parts.map((part, index) => (
        <PartForm
          // Parts have no ids; a field's draft follows its place, and is written when one leaves it.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          part={part}
          onChange={(next) => setPart(index, next)}
          onRemove={() => setPart(index, null)}
        />
      ))}
      <div className={styles['actions']}>
        <Button variant="quiet" icon={Plus} onPress={() => set('parts', [...parts, newPart()])}>
          {t('budget:footnote.addPart')}
        </Button>
        <Button variant="quiet" onPress={onRemove}>
          {t('budget:footnote.remove')}
        </Button>
        <Button onPress={onDone}>{t('budget:done')}</Button>
      </div>
    </div>
  )
}

interface PlaceFieldsProps {
  readonly footnote: Footnote
  readonly model: GridModel
  readonly onPlace: (place: Pick<Footnote, 'lineId' | 'columnId'>) => void
}

/** The cell that the mark stands in. */
function PlaceFields({ footnote: { lineId, columnId }, model, onPlace }: PlaceFieldsProps) {
  const { t } = useLanguage()
  const nowhere = { value: '', label: t('budget:footnote.nowhere') }
  const lines = linesIn(model.rows)
  const columns = amountColumns(model.layout)
  return (
    <>
      <Select
        label={t('budget:column.label')}
        value={lineId ?? ''}
        options={[
          nowhere,
          ...lines.map(({ id, code, label }) => ({
            value: id,
            label: [code, label].filter(Boolean).join(' '),
          })),
        ]}
        onChange={(chosen) => {
          const line = lines.find(({ id }) => id === chosen)
          onPlace({ lineId: line?.id ?? null, columnId: columnId ?? model.layout.current?.id ?? null })
        }}
      />
      <Select
        label={t('budget:footnote.column')}
        value={columnId ?? ''}
        options={[nowhere, ...columns.map(({ key, column }) => ({ value: key, label: column.label }))]}
        onChange={(chosen) => {
          onPlace({ lineId, columnId: columns.find(({ key }) => key === chosen)?.key ?? null })
        }}
      />
    </>
  )
}
