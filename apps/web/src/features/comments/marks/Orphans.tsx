import type { ThreadId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useThread } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import { useName } from '../card/useName.ts'
import { useComments } from '../state/commentsContext.ts'
import styles from './Marks.module.css'
import { useOrphans } from './marksContext.ts'

/** At the section's foot: threads about what is no longer there. */
export function Orphans() {
  const { t } = useLanguage()
  const orphans = useOrphans()
  if (orphans.length === 0) return null
  return (
    <div className={styles['orphans']} data-aside data-no-print>
      <p>{t('comments:orphaned.foot')}</p>
      <ul>
        {orphans.map((threadId) => (
          <li key={threadId} data-threads={threadId}>
            <Orphan threadId={threadId} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Orphan({ threadId }: { readonly threadId: ThreadId }) {
  const { t } = useLanguage()
  const { open } = useComments()
  const nameOf = useName()
  const thread = useThread(threadId)
  if (!thread) return null
  return (
    <Button variant="quiet" onPress={() => open(threadId)}>
      {t('comments:mark', { name: nameOf(thread.by) })}
      {thread.anchor.kind === 'text' && <q lang="sv">{thread.anchor.quote.slice(0, QUOTED)}</q>}
    </Button>
  )
}

const QUOTED = 60
