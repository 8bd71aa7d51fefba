/** What the server holds back is pending, too: it shows in its place, and to its author alone. */
import type { UserId } from '@samplan/domain'
import type { HeldCommand } from '../../api/held.ts'
import type { PendingCommand } from '../keptCommand.ts'

export const heldPending =
  (by: UserId) =>
  ({ id, command, heldAt, failure }: HeldCommand): PendingCommand => ({
    key: id,
    command,
    state: 'held',
    by,
    at: heldAt,
    ...(failure === null ? {} : { failure }),
  })

/** Held ones come first: what is on its way was given after them. One that has just arrived is told of once. */
export function withHeld(
  onTheirWay: readonly PendingCommand[],
  held: readonly PendingCommand[],
): readonly PendingCommand[] {
  if (held.length === 0) return onTheirWay
  const keys = new Set(held.map(({ key }) => key))
  return [...held, ...onTheirWay.filter(({ key }) => !keys.has(key))]
}
