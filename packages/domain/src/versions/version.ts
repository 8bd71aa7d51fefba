/**
 * A frozen version. Its canonical JSON (RFC 8785) is what is hashed, so that the hash holds the text, who froze it and
 * when, and, by the hash of the version before, everything that was frozen earlier.
 */
import { z } from 'zod'
import { organisationIdSchema, userIdSchema } from '../ids.ts'
import { frozenPlanSchema } from './frozenPlan.ts'
import { themeSchema } from './theme.ts'
import { sha256Schema, versionHeadSchema } from './versionHead.ts'

export const versionDocumentSchema = versionHeadSchema
  .pick({ id: true, number: true, kind: true, wordingOf: true, label: true, note: true, previous: true })
  .extend({
    format: z.literal('samplan-version/1'),
    organisationId: organisationIdSchema,
    frozenBy: z.object({ id: userIdSchema, name: z.string() }),
    /** UTC, to the millisecond. */
    frozenAt: z.iso.datetime(),
    /** Which reading of the documents made `plan`. */
    projector: z.int().positive(),
    theme: themeSchema,
    plan: frozenPlanSchema,
  })
export type VersionDocument = z.infer<typeof versionDocumentSchema>

export const versionFileKindSchema = z.enum(['html', 'pdf', 'pdfa', 'docx', 'xlsx', 'csv'])
export type VersionFileKind = z.infer<typeof versionFileKindSchema>

export const versionFileSchema = z.object({
  kind: versionFileKindSchema,
  size: z.int().nonnegative(),
  sha256: sha256Schema,
})
export type VersionFile = z.infer<typeof versionFileSchema>
