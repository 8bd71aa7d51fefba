import { isThreadCommand, type Thread, type ThreadCommand } from '@samplan/domain'
import type { PendingCommand } from '../../../outbox/index.ts'

/** Words that the server refused, and that no card shows. */
export interface LostWords {
  readonly pending: PendingCommand
  readonly body: string
}

/** What its author would never see again: answers to threads that are gone, and the words of a decision that came too late. */
export function lostWords(
  pending: readonly PendingCommand[],
  threads: readonly Thread[],
): readonly LostWords[] {
  const known = new Set(threads.map(({ id }) => id))
  return pending.flatMap((each) => {
    const { command, state } = each
    if (state !== 'failed' || !isThreadCommand(command)) return []
    const body = bodyWithoutPlace(command, known.has(command.threadId))
    return body === null ? [] : [{ pending: each, body }]
  })
}

/** Null: there are no words, or they are shown in their thread. */
function bodyWithoutPlace(command: ThreadCommand, isThreadKnown: boolean): string | null {
  if (command.type === 'decline-suggestion') return command.body
  const isAnswer = command.type === 'reply' || command.type === 'edit-message'
  return isAnswer && !isThreadKnown ? command.body : null
}
