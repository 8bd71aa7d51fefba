import { placedBlocks, type BlockId, type Plan } from '@samplan/domain'
import { useFromPlan } from '../../../sync/index.ts'
import { Picker } from './Picker.tsx'
import type { PickerOption } from './options.ts'

interface GoalPickerProps {
  readonly label: string
  readonly chosen: readonly BlockId[]
  readonly onChange: (chosen: BlockId[]) => void
}

/** Chooses among all goals of the plan, in this section and others. Stands only while one works in the block. */
export function GoalPicker({ label, chosen, onChange }: GoalPickerProps) {
  const options = useFromPlan(goalOptions)
  return <Picker label={label} path="goalIds" options={options} chosen={chosen} onChange={onChange} />
}

/** A goal of which nothing is written yet cannot be told from others. */
const goalOptions = (plan: Plan | null): PickerOption<BlockId>[] =>
  placedBlocks(plan?.sections ?? [], 'goal')
    .filter(({ block }) => block.text.trim() !== '')
    .map(({ block, section: { number, title } }) => ({
      id: block.id,
      text: block.text,
      short: null,
      detail: [number, title].filter((part) => part !== null).join(' '),
    }))
