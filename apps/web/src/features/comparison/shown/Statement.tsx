import type { ComparedStatement } from '@samplan/publish/comparison'
import { useContext } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import { FieldChanges } from './FieldChanges.tsx'
import { LabelsContext } from './labelsContext.ts'
import { Words } from './Words.tsx'

/** A goal, an activity, a commitment or an indicator: its words, then what else is said of it otherwise. */
export function Statement({ statement }: { readonly statement: ComparedStatement }) {
  const { t } = useLanguage()
  const labels = useContext(LabelsContext)
  const { type, status, pieces, fields } = statement
  return (
    <div className={styles['statement']}>
      <p className={styles['label']}>{labels[type]?.one ?? t(`common:label.${type}.one`)}</p>
      <p>
        <Words pieces={pieces} />
      </p>
      <FieldChanges fields={fields} isWhole={status === 'added' || status === 'removed'} />
    </div>
  )
}
