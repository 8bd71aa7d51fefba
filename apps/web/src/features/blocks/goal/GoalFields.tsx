import type { BlockId } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useBlockPlan } from '../editing/BlockPlan.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { capitalised, useLabel } from '../editing/useLabel.ts'
import { Fields } from '../frame/Fields.tsx'
import { Picker } from '../pickers/Picker.tsx'
import { ValueText } from '../text/ValueText.tsx'

/** What a goal has beside its text, while one works in it. */
export function GoalFields({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const label = useLabel()
  const { overarchingGoals, areas } = useBlockPlan()
  const [overarchingGoalIds, setOverarchingGoalIds] = useBlockField('goal', blockId, 'overarchingGoalIds')
  const [areaIds, setAreaIds] = useBlockField('goal', blockId, 'areaIds')
  const [due, setDue] = useBlockField('goal', blockId, 'due')
  return (
    <Fields>
      <Picker
        label={t('blocks:goal.overarchingGoals')}
        path="overarchingGoalIds"
        options={overarchingGoals.map(({ id, text, shortLabel }) => ({ id, text, short: shortLabel }))}
        chosen={overarchingGoalIds}
        onChange={setOverarchingGoalIds}
      />
      <Picker
        label={t('blocks:goal.areas')}
        path="areaIds"
        options={areas.map(({ id, title }) => ({ id, text: title, short: null }))}
        chosen={areaIds}
        onChange={setAreaIds}
      />
      <ValueText
        label={t('blocks:goal.due')}
        path="due"
        placeholder={t('blocks:goal.dueHint')}
        value={due}
        onChange={setDue}
      />
      <Button variant="quiet" icon={Plus} onPress={() => actions.addIndicator(blockId)}>
        {capitalised(label('indicator'))}
      </Button>
    </Fields>
  )
}
