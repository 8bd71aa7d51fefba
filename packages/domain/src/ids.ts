/**
 * Branded ids. Every id is a short opaque string that is safe in a URL, in a Yjs root name and as a part of a
 * composite map key: it never contains `/`, which separates the parts there.
 */
import { z } from 'zod'

const ID = /^[A-Za-z0-9_-]{1,64}$/

export const planIdSchema = z.string().regex(ID).brand<'PlanId'>()
export const organisationIdSchema = z.string().regex(ID).brand<'OrganisationId'>()
export const userIdSchema = z.string().regex(ID).brand<'UserId'>()
export const sectionIdSchema = z.string().regex(ID).brand<'SectionId'>()
export const blockIdSchema = z.string().regex(ID).brand<'BlockId'>()
export const overarchingGoalIdSchema = z.string().regex(ID).brand<'OverarchingGoalId'>()
export const areaIdSchema = z.string().regex(ID).brand<'AreaId'>()
export const columnIdSchema = z.string().regex(ID).brand<'ColumnId'>()
export const groupIdSchema = z.string().regex(ID).brand<'GroupId'>()
export const lineIdSchema = z.string().regex(ID).brand<'LineId'>()
export const footnoteIdSchema = z.string().regex(ID).brand<'FootnoteId'>()
export const threadIdSchema = z.string().regex(ID).brand<'ThreadId'>()

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
export type FootnoteId = z.infer<typeof footnoteIdSchema>
export type ThreadId = z.infer<typeof threadIdSchema>

/** Makes fresh ids; the source of randomness is an argument so that tests and replays are deterministic. */
export type NewId = () => string
