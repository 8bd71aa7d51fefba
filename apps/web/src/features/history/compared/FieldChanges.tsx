import type { FieldChange } from '@samplan/document'
import { useLanguage } from '../../../language/index.ts'
import { Change } from '../../../ui/index.ts'
import styles from './Compared.module.css'
import { useComparedWords } from './comparedWords.ts'
import { valueText } from './valueText.ts'

/** "När: juni → augusti" */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  const language = useLanguage()
  const words = useComparedWords()
  if (fields.length === 0) return null
  return (
    <dl className={styles['fields']}>
      {fields.map(({ field, before, after }) => {
        const was = valueText(field, before, words, language)
        const is = valueText(field, after, words, language)
        return (
          <div key={field}>
            <dt>{language.tUnknown(`history:field.${field}`) ?? field}</dt>
            <dd>
              {was === null || is === null || was === is ? (
                language.t('history:changed')
              ) : (
                <>
                  <Change kind="deleted">{was}</Change> <span aria-hidden>→</span>{' '}
                  <Change kind="inserted">{is}</Change>
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
