import type { Anchor, SuggestedChange } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import styles from './Card.module.css'
import { suggestionWords } from './suggestionWords.ts'
import { useLinkName } from './useLinkName.ts'

interface ChangeWordsProps {
  readonly anchor: Anchor
  readonly change: SuggestedChange
}

/** What stands, struck, and what would stand instead. */
export function ChangeWords({ anchor, change }: ChangeWordsProps) {
  const { t } = useLanguage()
  const { before, after } = suggestionWords(anchor, change, useLinkName())
  const nothing = t('comments:suggestion.empty')
  return (
    <p className={styles['change']} lang="sv">
      <VisuallyHidden>{t('comments:suggestion.before')}: </VisuallyHidden>
      <del>{before ?? nothing}</del>
      <span aria-hidden> → </span>
      <VisuallyHidden>{t('comments:suggestion.after')}: </VisuallyHidden>
      {after === null && change.kind === 'text' ? (
        <em>{t('comments:suggestion.takeOut')}</em>
      ) : (
        <ins>{after ?? nothing}</ins>
      )}
    </p>
  )
}
