import { isThreadCommand, type MessageId, type ThreadId } from '@samplan/domain'
import { useMemo } from 'react'
import { usePending, type PendingCommand } from '../../../outbox/index.ts'

/** What is under way of a thread: by message, and by the thread's own id what changes the thread itself. */
export function usePendingOf(threadId: ThreadId): ReadonlyMap<MessageId | ThreadId, PendingCommand> {
  const pending = usePending()
  return useMemo(
    () =>
      new Map(
        pending.flatMap((entry): ReadonlyArray<[MessageId | ThreadId, PendingCommand]> => {
          const { command } = entry
          if (!isThreadCommand(command) || command.threadId !== threadId) return []
          return [[subjectOf(command), entry]]
        }),
      ),
    [pending, threadId],
  )
}

type OnThread = Parameters<typeof isThreadCommand>[0] &
  PendingCommand['command'] & { readonly threadId: ThreadId }

function subjectOf(command: OnThread): MessageId | ThreadId {
  if (command.type === 'start-thread') return command.message?.messageId ?? command.threadId
  return 'messageId' in command ? command.messageId : command.threadId
}
