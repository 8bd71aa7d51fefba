import type { FieldChange } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import { Change } from '../../../ui/index.ts'
import styles from '../Comparison.module.css'
import { fieldValue } from './fieldValue.ts'

interface FieldChangesProps {
  readonly fields: readonly FieldChange[]
  /** Of what came or went whole: its values are told without marks. */
  readonly isWhole?: boolean
}

/** "När: juni → augusti" */
export function FieldChanges({ fields, isWhole = false }: FieldChangesProps) {
  const language = useLanguage()
  const { t } = language
  if (fields.length === 0) return null
  return (
    <dl className={styles['fields']}>
      {fields.map((change, index) => {
        const [was, is] = [fieldValue(change, 'before', language), fieldValue(change, 'after', language)]
        return (
          // Columns have no other name than their field's.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index}>
            <dt>{t(`comparison:field.${change.field}`)}</dt>
            <dd>
              {isWhole ? (
                (is ?? was)
              ) : (
                <>
                  {was === null ? <span>{t('comparison:none')}</span> : <Change kind="deleted">{was}</Change>}{' '}
                  <span aria-hidden>→</span>{' '}
                  {is === null ? <span>{t('comparison:none')}</span> : <Change kind="inserted">{is}</Change>}
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
