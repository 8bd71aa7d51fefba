/** A section of the plan: its place and owners (from the outline) and its content (from its own document). */
import { z } from 'zod'
import { carriedSectionSchema } from '../blocks/carriedFrom.ts'
import { blockSchema } from '../blocks/block.ts'
import { areaIdSchema, sectionIdSchema, userIdSchema } from '../ids.ts'
import { stampSchema } from '../review/stamp.ts'
import { lineOfText } from '../text/lineOfText.ts'
import { textOfLines } from '../text/textOfLines.ts'

export const sectionKindSchema = z.enum([
  'introduction',
  'preface',
  'epigraph',
  'mission',
  'vision',
  'business-idea',
  'direction',
  'method',
  'overarching-goals',
  'goals',
  'area-list',
  'area',
  'area-group',
  'sub-area',
  'task-list',
  'department',
  'unit',
  'commitments',
  'commitment-theme',
  'project-list',
  'project',
  'priorities',
  'strategy',
  'special-activities',
  'operations',
  'ownership',
  'financing',
  'organisation',
  'board',
  'key-figures',
  'prose',
  'follow-up',
  'appendix',
  'budget',
  'other',
  'cover',
  'acknowledgement',
])
export type SectionKind = z.infer<typeof sectionKindSchema>

/** How a heading is numbered: "2.1", not at all, or "Bilaga 1". The number itself is derived. */
export const numberingSchema = z.enum(['numbered', 'none', 'appendix'])
export type Numbering = z.infer<typeof numberingSchema>

export const sectionStatusSchema = z.enum(['draft', 'ready', 'returned', 'approved'])
export type SectionStatus = z.infer<typeof sectionStatusSchema>

export const statusNoteSchema = textOfLines(1000).min(1)

/** Who gave a section its status, when, and the sentence that went with it. */
export const statusChangeSchema = stampSchema.extend({ note: statusNoteSchema.nullable() })
export type StatusChange = z.infer<typeof statusChangeSchema>

/** What the outline says of a section. */
export const sectionHeadSchema = z.object({
  id: sectionIdSchema,
  parentId: sectionIdSchema.nullable(),
  /** Null for opening text that stands without a heading. */
  title: lineOfText(300).nullable(),
  /** A small heading above the title. */
  kicker: lineOfText(300).nullable(),
  kind: sectionKindSchema,
  numbering: numberingSchema,
  /** Own owners; none means that the nearest ancestor's owners answer for it. */
  ownerIds: z.array(userIdSchema),
  /** Who answers for it in the plan's own words, where that is not a member. */
  ownerText: lineOfText(300).nullable(),
  areaIds: z.array(areaIdSchema),
  status: sectionStatusSchema,
  /** Null while it has the status that it was made with. */
  statusChange: statusChangeSchema.nullable(),
  /** "Ändrat efter godkännande": the first change since it was approved; the approval stands. Null in any other status. */
  changedAfterApproval: stampSchema.nullable(),
  /** "Klart senast", ISO date. */
  dueDate: z.iso.date().nullable(),
  /** "Anvisning": what the coordinator wants written here. Never printed. */
  instruction: z.string().max(4000).nullable(),
  /** The section of last year's plan that it goes on from; null for a new one. */
  carriedFrom: carriedSectionSchema.nullable().default(null),
})
export type SectionHead = z.infer<typeof sectionHeadSchema>

export const sectionSchema = sectionHeadSchema.extend({
  /** Printed number, derived from the tree ("2.1", "Bilaga 1"); null when unnumbered. */
  number: z.string().nullable(),
  blocks: z.array(blockSchema),
})
export type Section = z.infer<typeof sectionSchema>
