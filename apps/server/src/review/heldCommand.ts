import { commandSchema, isThreadCommand, type Command } from '@samplan/domain'

/** What a review consists of: comments and verdicts. Nothing else waits for it to be sent. */
export const heldCommandSchema = commandSchema.refine(
  (command: Command) => isThreadCommand(command) || command.type === 'set-section-status',
)
