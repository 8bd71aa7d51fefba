import { z } from 'zod'
import { invitationLinkSchema } from '../members/invite.ts'

/** What whoever gave a command is told. */
export const commandDoneSchema = z.object({
  /** Where the command has brought somebody in who has no password yet. */
  invitation: invitationLinkSchema.nullable(),
})
export type CommandDone = z.infer<typeof commandDoneSchema>
