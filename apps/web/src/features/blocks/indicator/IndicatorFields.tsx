import type { BlockId, Indicator } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { Fields } from '../frame/Fields.tsx'
import { GoalPicker } from '../pickers/GoalPicker.tsx'
import { ValueText } from '../text/ValueText.tsx'
import styles from './IndicatorBlock.module.css'

interface IndicatorFieldsProps {
  readonly blockId: BlockId
}

type Value = keyof Pick<Indicator, 'baseline' | 'target' | 'outcome' | 'unit' | 'source'>
const VALUES: readonly Value[] = ['baseline', 'target', 'unit', 'source', 'outcome']

export function IndicatorFields({ blockId }: IndicatorFieldsProps) {
  const { t } = useLanguage()
  const [goalIds, setGoalIds] = useBlockField('indicator', blockId, 'goalIds')
  return (
    <div className={styles['below']}>
      <Fields>
        {VALUES.map((value) => (
          <IndicatorValue key={value} blockId={blockId} value={value} />
        ))}
        <GoalPicker label={t('blocks:indicator.goals')} chosen={goalIds} onChange={setGoalIds} />
      </Fields>
    </div>
  )
}

function IndicatorValue({ blockId, value: field }: IndicatorFieldsProps & { readonly value: Value }) {
  const { t } = useLanguage()
  const [value, setValue] = useBlockField('indicator', blockId, field)
  return <ValueText label={t(`blocks:indicator.${field}`)} path={field} value={value} onChange={setValue} />
}
