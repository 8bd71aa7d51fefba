import { projectStatusSchema, type BlockId, type Project } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan } from '../../../sync/index.ts'
import { Select } from '../../../ui/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'
import { Fields } from '../frame/Fields.tsx'
import { GoalPicker } from '../pickers/GoalPicker.tsx'
import { Picker } from '../pickers/Picker.tsx'
import { budgetLines } from '../request/budgetLines.ts'
import { KronorField } from '../rows/KronorField.tsx'
import type { Unread } from '../rows/useUnread.ts'
import { ValueText } from '../text/ValueText.tsx'

interface ProjectFieldsProps {
  readonly blockId: BlockId
  readonly unread: Unread
}

type Words = keyof Pick<Project, 'period' | 'owner' | 'partners' | 'programme'>
const WORDS: readonly Words[] = ['period', 'owner', 'partners', 'programme']

/** What a project has beside its texts, while one works in it. */
export function ProjectFields({ blockId, unread }: ProjectFieldsProps) {
  const { t } = useLanguage()
  const lines = useFromPlan(budgetLines)
  const [kronor, setKronor] = useBlockField('project', blockId, 'kronor')
  const [goalIds, setGoalIds] = useBlockField('project', blockId, 'goalIds')
  const [lineIds, setLineIds] = useBlockField('project', blockId, 'lineIds')
  return (
    <Fields>
      <Status blockId={blockId} />
      {WORDS.map((field) => (
        <Value key={field} blockId={blockId} field={field} />
      ))}
      <KronorField
        label={t('blocks:project.kronor')}
        path="kronor"
        value={kronor}
        unread={unread}
        onChange={setKronor}
      />
      <GoalPicker label={t('blocks:project.goalIds')} chosen={goalIds} onChange={setGoalIds} />
      <Picker
        label={t('blocks:project.lineIds')}
        path="lineIds"
        options={lines.map(({ id, name }) => ({ id, text: name, short: null }))}
        chosen={lineIds}
        onChange={setLineIds}
      />
    </Fields>
  )
}

function Status({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const [status, setStatus] = useBlockField('project', blockId, 'status')
  return (
    <Select
      label={t('blocks:project.status')}
      value={status ?? 'none'}
      options={(['none', ...projectStatusSchema.options] as const).map((value) => ({
        value,
        label: t(`blocks:project.status.${value}`),
      }))}
      onChange={(value) => setStatus(value === 'none' ? null : value)}
    />
  )
}

function Value({ blockId, field }: { readonly blockId: BlockId; readonly field: Words }) {
  const { t } = useLanguage()
  const [value, setValue] = useBlockField('project', blockId, field)
  return <ValueText label={t(`blocks:project.${field}`)} path={field} value={value} onChange={setValue} />
}
