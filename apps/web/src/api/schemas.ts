/** What our own HTTP routes answer, checked as it arrives. */
import {
  organisationIdSchema,
  planIdSchema,
  planStateSchema,
  roleSchema,
  userIdSchema,
} from '@samplan/domain'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'

type PlanRoutes = Server['plans'][':planId']

export const meSchema = answers<Server['me']['$get']>()(
  z.object({
    user: z.object({ id: userIdSchema, name: z.string(), email: z.string() }),
    organisation: z.object({ id: organisationIdSchema, name: z.string() }),
    organisationRole: z.enum(['administrator', 'member']),
    /** May bring in a plan from a file. */
    mayImport: z.boolean(),
    demo: z.boolean(),
    /** Part of the names under which this browser keeps a plan's documents; another one means that a backup was restored. */
    incarnation: z.string(),
  }),
)
export type Me = z.infer<typeof meSchema>

export const planListSchema = answers<Server['plans']['$get']>()(
  z.array(
    z.object({
      planId: planIdSchema,
      title: z.string(),
      year: z.int(),
      state: planStateSchema,
      /** Null for who administers the organisation and is no member. */
      role: roleSchema.nullable(),
    }),
  ),
)
export type PlanListEntry = z.infer<typeof planListSchema>[number]

export const demoSchema = answers<Server['demo']['$get']>()(
  z.object({
    accounts: z.array(z.object({ email: z.string(), name: z.string(), role: roleSchema })),
    password: z.string(),
  }),
)
export type Demo = z.infer<typeof demoSchema>

export const importReceiptSchema = answers<Server['plans']['import']['$post']>()(
  z.object({
    planId: planIdSchema,
    unmapped: z.array(z.object({ path: z.string(), reason: z.string() })).readonly(),
  }),
)
export type ImportReceipt = z.infer<typeof importReceiptSchema>

export const peopleSchema = answers<PlanRoutes['people']['$get']>()(
  z.array(
    z.object({
      userId: userIdSchema,
      name: z.string(),
      /** Only told to those who may manage members. */
      email: z.string().optional(),
      role: roleSchema,
      /** Has been invited and has not answered yet. */
      invited: z.boolean(),
    }),
  ),
)
export type PlanPerson = z.infer<typeof peopleSchema>[number]

/** What a command brought about beside its change of the plan. */
export const commandDoneSchema = answers<PlanRoutes['commands']['$post']>()(
  z.object({
    /** For who had no password yet. The link is told this once; `mailed` is false where no mail could be sent. */
    invitation: z.object({ email: z.string(), link: z.string(), mailed: z.boolean() }).nullable(),
    /** What was done all the same, and may be a mistake. */
    warnings: z.array(z.enum(['decision-before-freeze', 'decision-in-future'])),
  }),
)
export type CommandDone = z.infer<typeof commandDoneSchema>
export type InvitationLink = NonNullable<CommandDone['invitation']>

export const invitationSchema = answers<Server['invitations'][':token']['$get']>()(
  z.object({ email: z.string(), invitedBy: z.string(), planTitle: z.string() }),
)
export type Invitation = z.infer<typeof invitationSchema>

export const sessionsSchema = answers<Server['sessions']['$get']>()(
  z.array(
    z.object({
      id: z.string(),
      createdAt: z.iso.datetime(),
      lastUsedAt: z.iso.datetime(),
      userAgent: z.string().nullable(),
      /** The one that asks. */
      current: z.boolean(),
    }),
  ),
)
export type OwnSession = z.infer<typeof sessionsSchema>[number]

export const tokensSchema = answers<Server['tokens']['$get']>()(
  z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      createdAt: z.iso.datetime(),
      lastUsedAt: z.iso.datetime().nullable(),
      /** Null: until it is revoked. */
      expiresAt: z.iso.datetime().nullable(),
    }),
  ),
)
export type ProgramToken = z.infer<typeof tokensSchema>[number]

export const madeTokenSchema = answers<Server['tokens']['$post']>()(
  z.object({ id: z.string(), token: z.string() }),
)
export type MadeToken = z.infer<typeof madeTokenSchema>

export const acceptedSchema = answers<Server['invitations'][':token']['accept']['$post']>()(
  z.object({ email: z.string() }),
)
