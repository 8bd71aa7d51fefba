import type { BlockId } from '@samplan/domain'
import { CornerLeftUp } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { Icon } from '../../ui/index.ts'
import styles from './References.module.css'

/** From a note back to the first place in the text that refers to it. */
export function NoteBack({ noteId }: { readonly noteId: BlockId }) {
  const { t } = useLanguage()
  return (
    <button
      type="button"
      className={styles['back']}
      data-no-print
      title={t('inText:note.back')}
      aria-label={t('inText:note.back')}
      onClick={() => goToReference(noteId)}
    >
      <Icon of={CornerLeftUp} />
    </button>
  )
}

function goToReference(noteId: BlockId): void {
  const reference = document.querySelector<HTMLElement>(`a[data-reference="block:${CSS.escape(noteId)}"]`)
  reference?.scrollIntoView({ block: 'center' })
  reference?.focus({ preventScroll: true })
}
