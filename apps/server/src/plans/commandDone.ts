import { z } from 'zod'
import { invitationLinkSchema } from '../members/invite.ts'

/** What is done all the same, and may be a mistake. */
const caseWarningSchema = z.enum(['decision-before-freeze', 'decision-in-future'])
export type CaseWarning = z.infer<typeof caseWarningSchema>

/** What whoever gave a command is told. */
export const commandDoneSchema = z.object({
  /** Where the command has brought somebody in who has no password yet. */
  invitation: invitationLinkSchema.nullable(),
  warnings: z.array(caseWarningSchema).default([]),
})
export type CommandDone = z.infer<typeof commandDoneSchema>
