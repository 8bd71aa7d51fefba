import { budgetColumnSchema, type BudgetColumn } from '@samplan/domain'
import { useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Dialog, Select, TextField } from '../../../ui/index.ts'
import { Form } from '../Form.tsx'
import { beforeIdNow } from '../listMoves.ts'
import { useSettings } from '../settingsContext.ts'
import { readYear } from '../year.ts'

interface ColumnDialogProps {
  readonly column: BudgetColumn
  readonly onClose: () => void
}

const kinds = budgetColumnSchema.shape.kind.options

export function ColumnDialog({ column, onClose }: ColumnDialogProps) {
  const { t } = useLanguage()
  const { plan, give } = useSettings()
  const [label, setLabel] = useState(column.label)
  const [kind, setKind] = useState(column.kind)
  const [typedYear, setTypedYear] = useState(String(column.year))
  const year = readYear(typedYear)
  const ids = plan.budgetColumns.map(({ id }) => id)
  const isNew = !ids.includes(column.id)
  const submit = useSubmit(async () => {
    if (year === null) return
    await give({
      type: 'put-budget-column',
      column: { id: column.id, label: label.trim() || String(year), kind, year },
      beforeId: isNew ? null : beforeIdNow(ids, column.id),
    })
  })
  return (
    <Dialog title={isNew ? t('settings:columns.add') : t('settings:columns.change')} isOpen onClose={onClose}>
      <Form submit={submit} disabled={year === null} onDone={onClose} onCancel={onClose}>
        <Select
          label={t('settings:columns.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`settings:columns.kind.${value}`) }))}
          onChange={setKind}
        />
        <TextField
          label={t('settings:year')}
          inputMode="numeric"
          value={typedYear}
          onChange={setTypedYear}
          error={year === null ? t('settings:year.wrong') : null}
        />
        <TextField
          label={t('settings:columns.label')}
          description={t('settings:columns.label.hint')}
          value={label}
          maxLength={60}
          onChange={setLabel}
        />
      </Form>
    </Dialog>
  )
}
