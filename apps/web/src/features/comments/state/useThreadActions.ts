import {
  messageIdSchema,
  type Command,
  type MessageId,
  type SuggestedChange,
  type Thread,
  type ThreadId,
} from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useMemo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSend } from '../../../outbox/index.ts'
import { showToast } from '../../../ui/index.ts'
import type { Composing } from './Composing.ts'

export interface ThreadActions {
  readonly start: (
    composing: Composing,
    suggestion: SuggestedChange | null,
    body: string,
    mustBeAnswered: boolean,
  ) => void
  readonly reply: (threadId: ThreadId, body: string) => void
  readonly edit: (threadId: ThreadId, messageId: MessageId, body: string) => void
  readonly removeMessage: (threadId: ThreadId, messageId: MessageId) => void
  readonly removeThread: (threadId: ThreadId) => void
  readonly resolve: (threadId: ThreadId) => void
  readonly reopen: (threadId: ThreadId) => void
  readonly requireAnswer: (thread: Pick<Thread, 'id'>, required: boolean) => void
  readonly accept: (threadId: ThreadId) => void
  readonly decline: (threadId: ThreadId, body: string) => void
}

const newMessageId = (): MessageId => messageIdSchema.parse(nanoid())

/** What can be done with threads. Each is shown done at once, and kept until the server has answered. */
export function useThreadActions(): ThreadActions {
  const send = useSend()
  const { t } = useLanguage()
  return useMemo(() => {
    // A refusal is told by the outbox, and the words stay with the thread.
    const give = (command: Command) => void send(command)
    const resolve = (threadId: ThreadId) => {
      give({ type: 'resolve-thread', threadId })
      showToast({ text: t('comments:resolved'), undo: () => give({ type: 'reopen-thread', threadId }) })
    }
    return {
      start: ({ threadId, sectionId, anchor }, suggestion, body, mustBeAnswered) =>
        give({
          type: 'start-thread',
          threadId,
          sectionId,
          anchor,
          suggestion,
          mustBeAnswered,
          message: body === '' ? null : { messageId: newMessageId(), body },
        }),
      reply: (threadId, body) => give({ type: 'reply', threadId, messageId: newMessageId(), body }),
      edit: (threadId, messageId, body) => give({ type: 'edit-message', threadId, messageId, body }),
      removeMessage: (threadId, messageId) => give({ type: 'remove-message', threadId, messageId }),
      removeThread: (threadId) => give({ type: 'remove-thread', threadId }),
      resolve,
      reopen: (threadId) => give({ type: 'reopen-thread', threadId }),
      requireAnswer: ({ id: threadId }, required) => give({ type: 'require-answer', threadId, required }),
      accept: (threadId) => give({ type: 'accept-suggestion', threadId }),
      decline: (threadId, body) =>
        give({ type: 'decline-suggestion', threadId, messageId: newMessageId(), body }),
    }
  }, [send, t])
}
