/**
 * Branded ids. Every id is a short opaque string that is safe in a URL, in a Yjs root name and as a part of a
 * composite map key: it never contains `/`, which separates the parts there.
 */
import { z } from 'zod'

const ID = /^[A-Za-z0-9_-]{1,64}$/
/** Ids are keys of records; a name that every object inherits would be found in one where nobody has put it. */
const isInherited = (id: string): boolean => id in Object.prototype

const idSchema = z
  .string()
  .regex(ID)
  .refine((id) => !isInherited(id))

export const planIdSchema = idSchema.brand<'PlanId'>()
export const organisationIdSchema = idSchema.brand<'OrganisationId'>()
export const userIdSchema = idSchema.brand<'UserId'>()
export const sectionIdSchema = idSchema.brand<'SectionId'>()
export const blockIdSchema = idSchema.brand<'BlockId'>()
export const overarchingGoalIdSchema = idSchema.brand<'OverarchingGoalId'>()
export const areaIdSchema = idSchema.brand<'AreaId'>()
export const columnIdSchema = idSchema.brand<'ColumnId'>()
export const groupIdSchema = idSchema.brand<'GroupId'>()
export const lineIdSchema = idSchema.brand<'LineId'>()
/** A row of a block that is a list of rows. */
export const rowIdSchema = idSchema.brand<'RowId'>()
export const footnoteIdSchema = idSchema.brand<'FootnoteId'>()
export const threadIdSchema = idSchema.brand<'ThreadId'>()
export const messageIdSchema = idSchema.brand<'MessageId'>()
export const noticeIdSchema = idSchema.brand<'NoticeId'>()
export const versionIdSchema = idSchema.brand<'VersionId'>()
export const decisionIdSchema = idSchema.brand<'DecisionId'>()
export const boardLinkIdSchema = idSchema.brand<'BoardLinkId'>()
export const templateIdSchema = idSchema.brand<'TemplateId'>()
export const caseFileIdSchema = idSchema.brand<'CaseFileId'>()

export type PlanId = z.infer<typeof planIdSchema>
export type OrganisationId = z.infer<typeof organisationIdSchema>
export type UserId = z.infer<typeof userIdSchema>
export type SectionId = z.infer<typeof sectionIdSchema>
export type BlockId = z.infer<typeof blockIdSchema>
export type OverarchingGoalId = z.infer<typeof overarchingGoalIdSchema>
export type AreaId = z.infer<typeof areaIdSchema>
export type ColumnId = z.infer<typeof columnIdSchema>
export type GroupId = z.infer<typeof groupIdSchema>
export type LineId = z.infer<typeof lineIdSchema>
export type RowId = z.infer<typeof rowIdSchema>
export type FootnoteId = z.infer<typeof footnoteIdSchema>
export type ThreadId = z.infer<typeof threadIdSchema>
export type MessageId = z.infer<typeof messageIdSchema>
export type NoticeId = z.infer<typeof noticeIdSchema>
export type VersionId = z.infer<typeof versionIdSchema>
export type DecisionId = z.infer<typeof decisionIdSchema>
export type BoardLinkId = z.infer<typeof boardLinkIdSchema>
export type TemplateId = z.infer<typeof templateIdSchema>
export type CaseFileId = z.infer<typeof caseFileIdSchema>

/** Makes fresh ids; the source of randomness is an argument so that tests and replays are deterministic. */
export type NewId = () => string
