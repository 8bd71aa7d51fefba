/** What is asked and answered of versions, decisions and what stands in the way of a freeze. */
import {
  decisionSchema,
  issueSchema,
  planStateSchema,
  sectionIdSchema,
  sha256Schema,
  threadIdSchema,
  userIdSchema,
  versionFileSchema,
  versionHeadSchema,
  versionIdSchema,
  versionLabelSchema,
  versionNoteSchema,
} from '@samplan/domain'
import { z } from 'zod'

const personSchema = z.object({ userId: userIdSchema, name: z.string() })

export const freezeReviewSchema = z.object({
  blocking: z.array(issueSchema),
  unapproved: z.array(sectionIdSchema),
  openThreads: z.array(threadIdSchema),
  toReview: z.array(issueSchema),
  changedSince: z.array(sectionIdSchema),
})

/** With who can mend it, and who is at work in the plan just now. */
export const freezeReviewAnswerSchema = freezeReviewSchema.extend({
  writingNow: z.array(personSchema.extend({ sectionIds: z.array(sectionIdSchema) })),
  people: z.array(personSchema),
  sections: z.array(
    z.object({
      id: sectionIdSchema,
      number: z.string().nullable(),
      title: z.string().nullable(),
      ownerIds: z.array(userIdSchema),
    }),
  ),
})
export type FreezeReviewAnswer = z.infer<typeof freezeReviewAnswerSchema>

export const newVersionSchema = z.object({
  label: versionLabelSchema,
  note: versionNoteSchema.nullable().default(null),
  /** For a request that may be sent again; without one each request is another freeze. */
  versionId: versionIdSchema.optional(),
})
export type NewVersion = z.infer<typeof newVersionSchema>

export const versionsAnswerSchema = z.object({
  /** Oldest first, as the decisions are. */
  versions: z.array(versionHeadSchema.extend({ files: z.array(versionFileSchema) })),
  /** Every entry, those that have been corrected too. */
  decisions: z.array(decisionSchema.extend({ sha256: sha256Schema })),
  /** Whose turn it is, and on what; null while nobody's. */
  next: z.object({ versionId: versionIdSchema, body: z.string() }).nullable(),
  state: planStateSchema,
  /** Whoever froze or recorded something, as they are called now. */
  people: z.array(personSchema),
})
export type VersionsAnswer = z.infer<typeof versionsAnswerSchema>

export const caseFileSchema = z.object({
  id: z.string(),
  sha256: sha256Schema,
  size: z.int().nonnegative(),
  name: z.string(),
})
