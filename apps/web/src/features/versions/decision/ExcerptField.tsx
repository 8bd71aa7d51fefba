import type { CaseFileId } from '@samplan/domain'
import { useId } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import styles from '../Versions.module.css'

export interface Excerpt {
  /** Handed in before. */
  readonly kept: CaseFileId | null
  /** Chosen, and not handed in yet. */
  readonly file: File | null
}

interface ExcerptFieldProps {
  readonly excerpt: Excerpt
  readonly onChange: (excerpt: Excerpt) => void
}

/** The excerpt of the minutes, a PDF. */
export function ExcerptField({ excerpt, onChange }: ExcerptFieldProps) {
  const { t } = useLanguage()
  const id = useId()
  const isKept = excerpt.kept !== null && excerpt.file === null
  return (
    <div className={styles['upload']}>
      <label htmlFor={id}>{t('versions:record.excerpt')}</label>
      <input
        id={id}
        type="file"
        accept="application/pdf,.pdf"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ ...excerpt, file: event.target.files?.item(0) ?? null })}
      />
      <p id={`${id}-hint`} className={styles['small']}>
        {isKept ? t('versions:record.excerptKept') : t('versions:record.excerptHint')}
      </p>
      {isKept && (
        <div>
          <Button variant="quiet" onPress={() => onChange({ kept: null, file: null })}>
            {t('versions:record.excerptRemove')}
          </Button>
        </div>
      )}
    </div>
  )
}
