import type { Message, Thread } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { openingOf } from '../model/openingOf.ts'
import { useReadMarks } from '../state/readMarks.ts'
import { MessageView } from './MessageView.tsx'
import { Said } from './Said.tsx'
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
  const isUnread = useReadMarks().isUnread(thread)
  const [isUnfolded, setUnfolded] = useState(false)
  const opening = openingOf(thread)
  const replies = opening ? thread.messages.slice(1) : thread.messages
  const folded = isUnfolded ? 0 : Math.max(0, replies.length - UNFOLDED)
  const view = (message: Message) => (
    <MessageView
      key={message.id}
      threadId={thread.id}
      message={message}
      pending={pending.get(message.id)}
      mayComment={mayComment}
      isShort={!isActive}
      isUnread={isUnread && message === opening}
    />
  )
  return (
    <>
      {opening ? view(opening) : <Said by={thread.by} at={thread.at} isUnread={isUnread} />}
      {isActive && folded > 0 && (
        <Button variant="quiet" onPress={() => setUnfolded(true)}>
          {t('comments:replies.more', { count: folded })}
        </Button>
      )}
      {isActive && replies.slice(folded).map(view)}
    </>
  )
}
