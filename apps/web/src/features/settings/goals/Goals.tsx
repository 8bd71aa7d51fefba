import { overarchingGoalIdSchema, type OverarchingGoal } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { OrderedList } from '../OrderedList.tsx'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { GoalDialog } from './GoalDialog.tsx'

const newGoal = (): OverarchingGoal => ({
  id: overarchingGoalIdSchema.parse(nanoid()),
  text: '',
  shortLabel: null,
})

export function Goals() {
  const { t } = useLanguage()
  const { plan } = useSettings()
  const refusal = useRefusal()
  const [open, setOpen] = useState<OverarchingGoal | null>(null)
  const closed = refusal({ type: 'put-overarching-goal', goal: newGoal(), beforeId: null }) !== null
  return (
    <>
      <OrderedList
        items={plan.overarchingGoals}
        name={(goal) => goal.shortLabel ?? goal.text}
        details={(goal) => (goal.shortLabel === null ? null : goal.text)}
        put={(goal, beforeId) => ({ type: 'put-overarching-goal', goal, beforeId })}
        remove={({ id }) => ({ type: 'remove-overarching-goal', goalId: id })}
        target={({ id }) => ({ kind: 'overarchingGoal', id })}
        onChange={setOpen}
        empty={t('settings:goals.empty')}
      />
      <div>
        <Button icon={Plus} isDisabled={closed} onPress={() => setOpen(newGoal())}>
          {t('settings:goals.add')}
        </Button>
      </div>
      {open && <GoalDialog goal={open} onClose={() => setOpen(null)} />}
    </>
  )
}
