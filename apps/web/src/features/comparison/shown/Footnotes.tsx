import type { ComparedBudget } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import tables from './Tables.module.css'
import { FieldChanges } from './FieldChanges.tsx'
import { blockMarks } from './marks.ts'
import { Words } from './Words.tsx'

/** Those that differ. */
export function Footnotes({ budget }: { readonly budget: ComparedBudget }) {
  const language = useLanguage()
  const footnotes = budget.footnotes.filter(({ status }) => status !== 'same')
  if (footnotes.length === 0) return null
  return (
    <div className={tables['footnotes']}>
      <p className={styles['label']}>{language.t('comparison:footnotes')}</p>
      {footnotes.map(({ id, mark, status, pieces, fields }) => (
        <div key={id}>
          <p>
            {mark.endsWith(')') ? mark : `${mark})`}{' '}
            <span className={styles['marks']}>
              {blockMarks({ status, move: null }, language).join(' · ')}
            </span>{' '}
            <Words pieces={pieces} />
          </p>
          <FieldChanges fields={fields} isWhole={status !== 'changed'} />
        </div>
      ))}
    </div>
  )
}
