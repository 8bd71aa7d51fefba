import type { SuggestedChange } from '@samplan/domain'
import { useId, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from './Composer.module.css'
import { useDrafts } from './useDrafts.ts'

interface TextChangeProps {
  readonly quote: string
  readonly takesFocus: boolean
  readonly onChange: (change: SuggestedChange | null) => void
}

/** The words as they stand, to be written anew. */
export function TextChange({ quote, takesFocus, onChange }: TextChangeProps) {
  const { t } = useLanguage()
  const id = useId()
  const drafts = useDrafts()
  const [text, setText] = useState(() => drafts.read(DRAFT) || quote)
  const write = (typed: string) => {
    // A suggestion stands within one paragraph.
    const next = typed.replaceAll(/\s*[\r\n]+\s*/gu, ' ')
    setText(next)
    drafts.write(DRAFT, next === quote ? '' : next)
    onChange(next === quote ? null : { kind: 'text', replacement: next })
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {t('comments:compose.replacement')}
      </label>
      <div className={styles['grows']}>
        <div className={styles['mirror']} aria-hidden>{`${text}\u200B`}</div>
        <textarea
          ref={takesFocus ? focusAtEnd : undefined}
          id={id}
          className={styles['text']}
          value={text}
          rows={1}
          lang="sv"
          spellCheck
          onChange={(event) => write(event.target.value)}
        />
      </div>
    </div>
  )
}

const DRAFT = 'new.replacement'

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (!field) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
}
