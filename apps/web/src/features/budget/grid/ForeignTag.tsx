import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import type { ForeignMark } from '../data/ForeignMarks.ts'
import styles from './Foreign.module.css'

const COLOURS = 6

/** Somebody else has changed the cell: the name for a moment, and a dot until one has been there. */
export function ForeignTag({ mark }: { readonly mark: ForeignMark | undefined }) {
  const { t } = useLanguage()
  if (!mark) return null
  const { name, colour } = mark.author
  return (
    <>
      <span
        className={styles['foreign']}
        data-colour={(colour % COLOURS) + 1}
        data-named={mark.isNamed || undefined}
        title={t('budget:changedBy', { name })}
        aria-hidden
      >
        {mark.isNamed && name}
      </span>
      <VisuallyHidden>{t('budget:changedBy', { name })}</VisuallyHidden>
    </>
  )
}
