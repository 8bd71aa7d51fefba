import { isThreadCommand, type Command } from '@samplan/domain'

/** What a review is made of: words and verdicts. */
export const isHoldable = (command: Command): boolean =>
  isThreadCommand(command) || command.type === 'set-section-status'
