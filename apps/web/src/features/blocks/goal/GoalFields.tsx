import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useBlockPlan } from '../editing/BlockPlan.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { Fields } from '../frame/Fields.tsx'
import { Picker } from '../pickers/Picker.tsx'
import { ValueText } from '../text/ValueText.tsx'

/** What a goal has beside its text, while one works in it. */
export function GoalFields({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
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
    </Fields>
  )
}
