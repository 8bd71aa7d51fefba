import type { StructuredChange } from '@samplan/document'
import { useLanguage } from '../../../language/index.ts'
import styles from './Compared.module.css'
import { ComparedBudget } from './ComparedBudget.tsx'
import { ComparedText } from './ComparedText.tsx'
import { FieldChanges } from './FieldChanges.tsx'

/** A goal, an activity, a budget: its words, then what else is said of it otherwise. */
export function ComparedStructured({ change }: { readonly change: StructuredChange }) {
  const { block, texts, fields, groups } = change
  const mainField = MAIN_FIELD[block.type]
  const isMainChanged = texts.some(({ field }) => field === mainField)
  return (
    <div className={styles['structured']}>
      {!isMainChanged && <p>{mainText(block)}</p>}
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
    </div>
  )
}

/** What the block is known by. */
const MAIN_FIELD = {
  goal: 'text',
  activity: 'text',
  commitment: 'text',
  indicator: 'name',
  request: 'reason',
  budget: 'title',
} as const

function mainText(block: StructuredChange['block']): string {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return block.text
    case 'indicator':
      return block.name
    case 'request':
      return block.reason
    case 'budget':
      return block.title
    default:
      return block satisfies never
  }
}

function FieldName({ field }: { readonly field: string }) {
  const { tUnknown } = useLanguage()
  return <p className={styles['sign']}>{tUnknown(`history:field.${field}`) ?? field}</p>
}
