/** What is listed of a version, and what the outline says of the latest. */
import { z } from 'zod'
import { decisionIdSchema, planIdSchema, userIdSchema, versionIdSchema } from '../ids.ts'
import { lineOfText } from '../text/lineOfText.ts'
import { textOfLines } from '../text/textOfLines.ts'

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** A proposal is put before a body; the decided wording is what a body made of it ("Beslutad lydelse"). */
export const versionKindSchema = z.enum(['proposal', 'decided-wording'])
export type VersionKind = z.infer<typeof versionKindSchema>

export const versionLabelSchema = lineOfText(100).min(1)
export const versionNoteSchema = textOfLines(2000).min(1)

export const versionHeadSchema = z.object({
  id: versionIdSchema,
  planId: planIdSchema,
  /** Gapless per plan, from 1, over both kinds. */
  number: z.int().positive(),
  kind: versionKindSchema,
  /** What a decided wording is the wording of. */
  wordingOf: z.object({ versionId: versionIdSchema, decisionId: decisionIdSchema }).nullable(),
  /** "Förslag 2". */
  label: versionLabelSchema,
  note: versionNoteSchema.nullable(),
  by: userIdSchema,
  byName: z.string(),
  /** Milliseconds since the epoch, the server's clock. */
  at: z.int().nonnegative(),
  /** Of its canonical JSON, in hexadecimal. */
  sha256: sha256Schema,
  /** SHA-256 of the version before; null for the first. */
  previous: sha256Schema.nullable(),
})
export type VersionHead = z.infer<typeof versionHeadSchema>

/** What the outline says of the latest version, so that every page of the plan can say it too. */
export const currentVersionSchema = versionHeadSchema.pick({
  id: true,
  number: true,
  kind: true,
  label: true,
  by: true,
  at: true,
  sha256: true,
})
export type CurrentVersion = z.infer<typeof currentVersionSchema>
