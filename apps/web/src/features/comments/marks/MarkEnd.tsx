import { useLanguage } from '../../../language/index.ts'
import { usePeople, useThread } from '../../../sync/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import type { PassageMark } from '../model/passageMark.ts'
import { useComments } from '../state/commentsContext.ts'
import styles from './Marks.module.css'

/** What follows marked words: what a suggestion would put there, and the way to the thread. No part of the text. */
export function MarkEnd({ mark }: { readonly mark: PassageMark }) {
  const { t } = useLanguage()
  const { open } = useComments()
  const people = usePeople()
  const thread = useThread(mark.threadId)
  if (!thread) return null
  const name = people.get(thread.by)?.name ?? t('comments:unknownPerson')
  return (
    <span className={styles['end']} data-aside data-no-print>
      {mark.replacement !== null && mark.replacement !== '' && (
        <ins className={styles['inserted']} data-threads={mark.threadId}>
          <VisuallyHidden>{t('comments:suggestion.inserted')} </VisuallyHidden>
          {mark.replacement}
        </ins>
      )}
      <button type="button" className={styles['way']} onClick={() => open(mark.threadId)}>
        {t(mark.isStruck ? 'comments:mark.suggestion' : 'comments:mark', { name })}
      </button>
    </span>
  )
}
