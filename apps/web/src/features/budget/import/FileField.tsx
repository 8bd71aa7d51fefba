import { useId } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from './Import.module.css'

/** Files with programs in them can be chosen as well: they are refused with the reason, and not greyed without one. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.csv,.tsv,.txt'

export function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <div className={styles['file']}>
      <label htmlFor={id}>{t('budgetImport:file')}</label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const file = target.files?.item(0)
          if (file) onFile(file)
          // The same file can be chosen again, once it has been saved anew.
          target.value = ''
        }}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('budgetImport:file.hint')}
      </p>
    </div>
  )
}
