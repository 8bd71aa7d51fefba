import { columnIdSchema, type BudgetColumn } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { OrderedList } from '../OrderedList.tsx'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { ColumnDialog } from './ColumnDialog.tsx'

const newColumn = (year: number): BudgetColumn => ({
  id: columnIdSchema.parse(nanoid()),
  label: '',
  kind: 'budget',
  year,
})

export function Columns() {
  const { t } = useLanguage()
  const { plan } = useSettings()
  const refusal = useRefusal()
  const [open, setOpen] = useState<BudgetColumn | null>(null)
  const column = newColumn(plan.facts.year - 1)
  const closed = refusal({ type: 'put-budget-column', column, beforeId: null }) !== null
  return (
    <>
      <OrderedList
        items={plan.budgetColumns}
        name={({ label }) => label}
        details={({ kind, year }) => `${t(`settings:columns.kind.${kind}`)} ${year}`}
        put={(item, beforeId) => ({ type: 'put-budget-column', column: item, beforeId })}
        remove={({ id }) => ({ type: 'remove-budget-column', columnId: id })}
        target={({ id }) => ({ kind: 'column', id })}
        onChange={setOpen}
        empty={t('settings:columns.empty')}
      />
      <div>
        <Button icon={Plus} isDisabled={closed} onPress={() => setOpen(column)}>
          {t('settings:columns.add')}
        </Button>
      </div>
      {open && <ColumnDialog column={open} onClose={() => setOpen(null)} />}
    </>
  )
}
