import { useLanguage } from '../../../language/index.ts'
import { valueWords } from '../card/suggestionWords.ts'
import { CHANGE_FIELDS } from '../model/changeFields.ts'
import { Inserted } from './Inserted.tsx'
import styles from './Marks.module.css'
import { useProposalsAt } from './marksContext.ts'

/** What is suggested for a block's facts: "När: mars → april". */
export function ProposedFacts({ at }: { readonly at: string }) {
  const { t } = useLanguage()
  const nothing = t('comments:suggestion.empty')
  const facts = useProposalsAt(at).flatMap(({ threadId, change }) => {
    const field = change.kind === 'field' && CHANGE_FIELDS.find((known) => known === change.field)
    return field
      ? [{ threadId, field, before: valueWords(change.ground), after: valueWords(change.value) }]
      : []
  })
  if (facts.length === 0) return null
  return (
    <span lang="sv">
      {facts.map(({ threadId, field, before, after }) => (
        <span key={threadId} className={styles['fact']}>
          {t(`comments:field.${field}`)}: <del className={styles['struck']}>{before ?? nothing}</del>{' '}
          <Inserted threadId={threadId}>{after ?? nothing}</Inserted>
        </span>
      ))}
    </span>
  )
}
