/** What our own HTTP routes answer, checked as it arrives. */
import {
  organisationIdSchema,
  planIdSchema,
  planStateSchema,
  roleSchema,
  userIdSchema,
} from '@samplan/domain'
import { z } from 'zod'

export const meSchema = z.object({
  user: z.object({ id: userIdSchema, name: z.string(), email: z.string() }),
  organisation: z.object({ id: organisationIdSchema, name: z.string() }),
  /** May bring in a plan from a file. */
  mayImport: z.boolean(),
  demo: z.boolean(),
  /** Part of the names under which this browser keeps a plan's documents; another one means that a backup was restored. */
  incarnation: z.string(),
})
export type Me = z.infer<typeof meSchema>

export const planListSchema = z.array(
  z.object({
    planId: planIdSchema,
    title: z.string(),
    year: z.int(),
    state: planStateSchema,
    role: roleSchema.nullable(),
  }),
)
export type PlanListEntry = z.infer<typeof planListSchema>[number]

export const demoSchema = z.object({
  accounts: z.array(z.object({ email: z.string(), name: z.string(), role: roleSchema })),
  password: z.string(),
})
export type Demo = z.infer<typeof demoSchema>

export const importReceiptSchema = z.object({
  planId: planIdSchema,
  unmapped: z.array(z.object({ path: z.string(), reason: z.string() })),
})
export type ImportReceipt = z.infer<typeof importReceiptSchema>

export const personSchema = z.object({
  userId: userIdSchema,
  name: z.string(),
  /** Only told to those who may manage members. */
  email: z.string().optional(),
  role: roleSchema,
  /** Has been invited and has not answered yet. */
  invited: z.boolean(),
})
export type PlanPerson = z.infer<typeof personSchema>

/** What a command brought about beside its change of the plan. */
export const commandDoneSchema = z.object({
  /** For who had no password yet. The link is told this once; `mailed` is false where no mail could be sent. */
  invitation: z.object({ email: z.string(), link: z.string(), mailed: z.boolean() }).nullable(),
})
export type CommandDone = z.infer<typeof commandDoneSchema>
export type InvitationLink = NonNullable<CommandDone['invitation']>
