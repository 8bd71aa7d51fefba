import type { Command } from '../commands/command.ts'
import { isThreadCommand } from '../commands/threadCommand.ts'

/** What a review consists of: comments and verdicts. Nothing else waits for it to be sent. */
export const isHoldable = (command: Command): boolean =>
  isThreadCommand(command) || command.type === 'set-section-status'
