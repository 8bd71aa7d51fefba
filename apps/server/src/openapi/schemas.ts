/** The bodies and answers of the API by the names they have in its description. */
import {
  commandSchema,
  errorCodeSchema,
  imageFileSchema,
  issueSchema,
  planSchema,
  planStateSchema,
  roleSchema,
} from '@samplan/domain'
import { z } from 'zod'
import { commandDoneSchema } from '../plans/commandDone.ts'
import {
  passwordChangeSchema,
  passwordRequestSchema,
  passwordResetSchema,
  signInLinkSchema,
  signInSchema,
} from '../routes/auth.ts'
import { invitationAnswerSchema } from '../routes/invitations.ts'
import { newInvitationSchema } from '../routes/planInvitations.ts'
import { documentPreviewSchema } from '../plans/documentPreview.ts'
import { newTokenSchema } from '../routes/tokens.ts'
import { boardSchemas } from './boardSchemas.ts'
import { caseSchemas } from './caseSchemas.ts'
import { comparisonSchemas } from './comparisonSchemas.ts'
import { nextYearSchemas } from './nextYearSchemas.ts'
import { searchSchemas } from './searchSchemas.ts'
import { historySchemas } from './historySchemas.ts'
import { reviewSchemas } from './reviewSchemas.ts'

const text = z.string()
const isoTime = z.iso.datetime()
const organisationRoleSchema = z.enum(['administrator', 'member'])

export const schemas = {
  SignIn: signInSchema,
  SignInLink: signInLinkSchema,
  PasswordRequest: passwordRequestSchema,
  PasswordReset: passwordResetSchema,
  PasswordChange: passwordChangeSchema,
  NewToken: newTokenSchema,
  InvitationAnswer: invitationAnswerSchema,
  NewInvitation: newInvitationSchema,
  PlanFile: z.record(z.string(), z.json()),
  Command: commandSchema,
  ImageFile: imageFileSchema,

  Demo: z.object({
    password: text,
    accounts: z.array(z.object({ email: text, name: text, role: roleSchema })),
  }),
  SignInMethods: z.object({ password: z.boolean(), oidc: z.object({ name: text }).nullable() }),
  Me: z.object({
    user: z.object({ id: text, email: text, name: text }),
    organisation: z.object({ id: text, name: text }),
    organisationRole: organisationRoleSchema,
    mayImport: z.boolean(),
    demo: z.boolean(),
    incarnation: text,
  }),
  OwnData: z.object({
    account: z.object({
      id: text,
      email: text,
      name: text,
      organisation: text,
      role: organisationRoleSchema,
      signsInBy: z.array(text),
    }),
    sessions: z.array(z.object({ createdAt: isoTime, lastUsedAt: isoTime, userAgent: text.nullable() })),
    programTokens: z.array(z.object({ name: text, createdAt: isoTime })),
    plans: z.array(
      z.object({
        planId: text,
        title: text,
        year: z.int(),
        roles: z.array(roleSchema),
        ownSections: z.array(z.object({ sectionId: text, title: text.nullable() })),
      }),
    ),
  }),
  Roster: z.array(
    z.object({
      userId: text,
      name: text,
      email: text,
      role: organisationRoleSchema,
      signsInBy: z.array(z.enum(['password', 'oidc'])),
      lastSeenAt: isoTime.nullable(),
      plans: z.array(z.object({ planId: text, title: text, year: z.int(), role: roleSchema })),
      openSessions: z.int(),
      programTokens: z.int(),
      withdrawnAt: isoTime.nullable(),
      erased: z.boolean(),
    }),
  ),
  AccessChanged: z.object({
    leftUndone: z.array(z.object({ planId: text, title: text, code: errorCodeSchema })),
  }),
  Sessions: z.array(
    z.object({
      id: text,
      createdAt: isoTime,
      lastUsedAt: isoTime,
      expiresAt: isoTime,
      userAgent: text.nullable(),
      current: z.boolean(),
    }),
  ),
  Tokens: z.array(
    z.object({
      id: text,
      name: text,
      createdAt: isoTime,
      lastUsedAt: isoTime.nullable(),
      expiresAt: isoTime.nullable(),
    }),
  ),
  MadeToken: z.object({ id: text, token: text }),
  OpenInvitation: z.object({ email: text, invitedBy: text, planTitle: text }),
  AcceptedInvitation: z.object({ email: text }),
  Plans: z.array(
    z.object({
      planId: text,
      title: text,
      year: z.int(),
      state: planStateSchema,
      role: roleSchema,
    }),
  ),
  Imported: z.object({ planId: text, unmapped: z.array(z.object({ path: text, reason: text })) }),
  DocumentPreview: documentPreviewSchema,
  Plan: planSchema,
  Issues: z.array(issueSchema),
  People: z.array(
    z.object({ userId: text, name: text, email: text.optional(), role: roleSchema, invited: z.boolean() }),
  ),
  Changes: z.array(z.object({ sectionId: text, seq: z.int(), at: isoTime, by: text })),
  CommandDone: commandDoneSchema,
  ...reviewSchemas,
  ...boardSchemas,
  ...caseSchemas,
  ...historySchemas,
  ...comparisonSchemas,
  ...nextYearSchemas,
  ...searchSchemas,
  Invitations: z.array(
    z.object({ id: text, email: text, role: roleSchema, createdAt: isoTime, expiresAt: isoTime }),
  ),
  Problem: z.object({
    type: text,
    title: text,
    status: z.int(),
    detail: text.optional(),
    code: errorCodeSchema,
    params: z.record(z.string(), z.json()).optional(),
  }),
} as const

export type Schemas = typeof schemas
