import type { StructuredChange } from '@samplan/document'
import { isRowBlock, type StructuredBlock, type StructuredBlockType } from '@samplan/domain'
import { kindName, useLanguage } from '../../../language/index.ts'
import { usePlanOutline } from '../../../sync/index.ts'
import styles from './Compared.module.css'
import { ComparedBudget } from './ComparedBudget.tsx'
import { ComparedText } from './ComparedText.tsx'
import { ComparedRows } from './ComparedRows.tsx'
import { FieldChanges } from './FieldChanges.tsx'

/** A goal, an activity, a budget: its words, then what else is said of it otherwise. */
export function ComparedStructured({ change }: { readonly change: StructuredChange }) {
  const { block, texts, fields, groups, rows } = change
  const { t } = useLanguage()
  const labels = usePlanOutline()?.labels ?? {}
  const mainField = MAIN_FIELD[block.type]
  const isMainChanged = texts.some(({ field }) => field === mainField)
  return (
    <div className={styles['structured']}>
      {!isMainChanged && <p>{knownBy(block) || kindName(block.type, labels, t)}</p>}
      {texts.map(({ field, pieces }) => (
        <div key={field}>
          {field !== mainField && <FieldName field={field} />}
          <p>
            <ComparedText pieces={pieces} />
          </p>
        </div>
      ))}
      <FieldChanges fields={fields} />
      {block.type === 'budget' && <ComparedBudget groups={groups} />}
      {isRowBlock(block) && <ComparedRows type={block.type} rows={rows} />}
    </div>
  )
}

/** What the block is known by; a signature has nothing of the kind. */
const MAIN_FIELD = {
  goal: 'text',
  activity: 'text',
  commitment: 'text',
  indicator: 'name',
  request: 'reason',
  budget: 'title',
  image: 'caption',
  signature: null,
  project: 'name',
  roster: 'title',
  orgChart: 'caption',
  shares: 'caption',
  keyFigures: 'title',
  memberList: 'title',
  followUp: 'title',
  derivedFigure: 'caption',
} as const satisfies Record<StructuredBlockType, string | null>

function knownBy(block: StructuredBlock): string {
  const field = MAIN_FIELD[block.type]
  const values: Readonly<Record<string, unknown>> = { ...block }
  const text = field === null ? null : values[field]
  return typeof text === 'string' ? text : ''
}

function FieldName({ field }: { readonly field: string }) {
  const { tUnknown } = useLanguage()
  return <p className={styles['sign']}>{tUnknown(`history:field.${field}`) ?? field}</p>
}
