import type { ThreadId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useThread } from '../../../sync/index.ts'
import { useName } from '../card/useName.ts'
import type { PassageMark } from '../model/passageMark.ts'
import { useComments } from '../state/commentsContext.ts'
import { Inserted } from './Inserted.tsx'
import styles from './Marks.module.css'

/** What follows marked words: what a suggestion would put there, or the way to the thread. No part of the text. */
export const MarkEnd = ({ mark: { threadId, replacement } }: { readonly mark: PassageMark }) => (
  <span className={styles['end']} data-aside data-no-print>
    {replacement === null ? (
      <Way threadId={threadId} />
    ) : (
      replacement !== '' && <Inserted threadId={threadId}>{replacement}</Inserted>
    )}
  </span>
)

function Way({ threadId }: { readonly threadId: ThreadId }) {
  const { t } = useLanguage()
  const { open } = useComments()
  const nameOf = useName()
  const thread = useThread(threadId)
  if (!thread) return null
  const name = nameOf(thread.by)
  return (
    <button type="button" className={styles['way']} onClick={() => open(threadId)}>
      {t(thread.suggestion ? 'comments:mark.suggestion' : 'comments:mark', { name })}
    </button>
  )
}
