/** A section's head as it will be once the status given to it here has reached the server. */
import type { SectionHead } from '@samplan/domain'
import type { PendingCommand } from './keptCommand.ts'

type StatusOf = Pick<SectionHead, 'id' | 'status' | 'statusChange' | 'changedAfterApproval'>

/** The last status pending for the section; null where there is none. */
export const pendingStatusOf = (
  sectionId: SectionHead['id'],
  pending: readonly PendingCommand[],
): PendingCommand | null => pending.findLast(({ command }) => isStatusOf(sectionId, command)) ?? null

const isStatusOf = (sectionId: SectionHead['id'], command: PendingCommand['command']): boolean =>
  command.type === 'set-section-status' && command.sectionId === sectionId

export function withPendingStatus<Head extends StatusOf>(
  head: Head,
  pending: readonly PendingCommand[],
): Head {
  const given = pendingStatusOf(
    head.id,
    pending.filter(({ state }) => state !== 'failed'),
  )
  if (given?.command.type !== 'set-section-status') return head
  const { status, note } = given.command
  return { ...head, status, statusChange: { by: given.by, at: given.at, note }, changedAfterApproval: null }
}
