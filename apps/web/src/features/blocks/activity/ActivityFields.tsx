import type { BlockId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'
import { useBlockPlan } from '../editing/BlockPlan.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { Fields } from '../frame/Fields.tsx'
import { GoalPicker } from '../pickers/GoalPicker.tsx'
import { Picker } from '../pickers/Picker.tsx'
import { budgetLines } from '../request/budgetLines.ts'
import { ValueText } from '../text/ValueText.tsx'
import styles from './ActivityBlock.module.css'
import { useOwnerNames } from './useOwnerNames.ts'

/** What an activity has beside its text, while one works in it: in the row's columns, and below the row. */
export function ActivityFields({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const { people } = useBlockPlan()
  const { inherited } = useOwnerNames(blockId)
  const [ownerIds, setOwnerIds] = useBlockField('activity', blockId, 'ownerIds')
  const [ownerText, setOwnerText] = useBlockField('activity', blockId, 'ownerText')
  const [time, setTime] = useBlockField('activity', blockId, 'time')
  const [goalIds, setGoalIds] = useBlockField('activity', blockId, 'goalIds')
  const [lineIds, setLineIds] = useBlockField('activity', blockId, 'lineIds')
  const lines = useFromPlan(budgetLines)
  return (
    <>
      <Picker
        label={t('blocks:activity.owner')}
        path="ownerIds"
        labelHidden
        options={[...people].map(([id, text]) => ({ id, text, short: null }))}
        chosen={ownerIds}
        onChange={setOwnerIds}
        fallback={inherited.join(', ')}
      />
      <ValueText
        label={t('blocks:activity.time')}
        path="time"
        labelHidden
        placeholder={t('blocks:activity.timeHint')}
        value={time}
        onChange={setTime}
        onDone={() => actions.addAfter(blockId, 'activity')}
      />
      <div className={styles['below']}>
        <Fields>
          <GoalPicker label={t('blocks:activity.goals')} chosen={goalIds} onChange={setGoalIds} />
          <Picker
            label={t('blocks:activity.lineIds')}
            path="lineIds"
            options={lines.map(({ id, name }) => ({ id, text: name, short: null }))}
            chosen={lineIds}
            onChange={setLineIds}
          />
          <ValueText
            label={t('blocks:activity.ownerText')}
            path="ownerText"
            value={ownerText}
            onChange={setOwnerText}
          />
        </Fields>
      </div>
    </>
  )
}
