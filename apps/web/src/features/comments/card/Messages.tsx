import type { Thread } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import styles from './Card.module.css'
import { MessageView } from './MessageView.tsx'
import { Moment } from './Moment.tsx'
import { useName } from './useName.ts'
import { usePendingOf } from './usePendingOf.ts'

interface MessagesProps {
  readonly thread: Thread
  readonly isActive: boolean
  readonly mayComment: boolean
}

/** Of more replies than this, the first ones are folded away. */
const UNFOLDED = 3

/** What was said: all of it in an open thread, the beginning in one that is not. */
export function Messages({ thread, isActive, mayComment }: MessagesProps) {
  const { t } = useLanguage()
  const pending = usePendingOf(thread.id)
  const [isUnfolded, setUnfolded] = useState(false)
  const [first, ...replies] = thread.messages
  const folded = isUnfolded ? 0 : Math.max(0, replies.length - UNFOLDED)
  const shown = isActive ? replies.slice(folded) : []
  if (!first) return <Author thread={thread} />
  return (
    <>
      <MessageView
        threadId={thread.id}
        message={first}
        pending={pending.get(first.id)}
        mayComment={mayComment}
        isShort={!isActive}
      />
      {isActive && folded > 0 && (
        <Button variant="quiet" onPress={() => setUnfolded(true)}>
          {t('comments:replies.more', { count: folded })}
        </Button>
      )}
      {shown.map((message) => (
        <MessageView
          key={message.id}
          threadId={thread.id}
          message={message}
          pending={pending.get(message.id)}
          mayComment={mayComment}
          isShort={false}
        />
      ))}
    </>
  )
}

/** A suggestion that says it all. */
function Author({ thread }: { readonly thread: Thread }) {
  const nameOf = useName()
  return (
    <p className={styles['said']}>
      <strong>{nameOf(thread.by)}</strong> <Moment at={thread.at} />
    </p>
  )
}
