import type { Thread } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { openingOf } from '../model/openingOf.ts'
import { useComments } from '../state/commentsContext.ts'
import styles from './Card.module.css'
import { Moment } from './Moment.tsx'
import { useName } from './useName.ts'

interface CardFootProps {
  readonly thread: Thread
  readonly isActive: boolean
}

/** Who closed the thread; and the ways into it, and from it back to its words. */
export function CardFoot({ thread, isActive }: CardFootProps) {
  const { t } = useLanguage()
  const { open, backToText } = useComments()
  const replies = thread.messages.length - (openingOf(thread) ? 1 : 0)
  return (
    <footer className={styles['foot']}>
      {thread.resolution && <Resolution by={thread.resolution.by} at={thread.resolution.at} />}
      {isActive ? (
        <Button variant="quiet" onPress={backToText}>
          {t('comments:backToText')}
        </Button>
      ) : (
        <Button variant="quiet" onPress={() => open(thread.id)}>
          {replies > 0 ? t('comments:replies.count', { count: replies }) : t('comments:open')}
        </Button>
      )}
    </footer>
  )
}

function Resolution({ by, at }: NonNullable<Thread['resolution']>) {
  const { t } = useLanguage()
  const name = useName()(by)
  const [before, after] = t('comments:resolvedBy', { name, when: '\u0000' }).split('\u0000')
  return (
    <p className={styles['decided']}>
      {before}
      <Moment at={at} />
      {after}
    </p>
  )
}
