/** A thread's first command carries the rest: an answer to a thread that was refused has nowhere to stand. */
import type { ThreadId } from '@samplan/domain'
import type { KeptCommand } from './keptCommand.ts'

type Keyed = Pick<KeptCommand, 'key' | 'command'>

const threadOf = ({ command }: Keyed): ThreadId | null => ('threadId' in command ? command.threadId : null)

/** The command itself and, where it starts a thread, everything that is done to that thread. */
export function dependentsOf(kept: readonly Keyed[], key: string): ReadonlySet<string> {
  const ground = kept.find((candidate) => candidate.key === key)
  if (ground?.command.type !== 'start-thread') return new Set([key])
  const threadId = threadOf(ground)
  return new Set(kept.filter((candidate) => threadOf(candidate) === threadId).map((found) => found.key))
}

/** What the command builds on: the start of its thread while that is here, too; else itself. */
export function groundOf(kept: readonly Keyed[], key: string): string {
  const command = kept.find((candidate) => candidate.key === key)
  const threadId = command === undefined ? null : threadOf(command)
  const start = kept.find(
    (candidate) => candidate.command.type === 'start-thread' && threadOf(candidate) === threadId,
  )
  return threadId === null ? key : (start?.key ?? key)
}
