/** Ids for tests, by name. */
import {
  blockIdSchema,
  columnIdSchema,
  groupIdSchema,
  lineIdSchema,
  rowIdSchema,
  sectionIdSchema,
  userIdSchema,
} from '@samplan/domain'

export const blockId = (name: string) => blockIdSchema.parse(name)
export const columnId = (name: string) => columnIdSchema.parse(name)
export const groupId = (name: string) => groupIdSchema.parse(name)
export const lineId = (name: string) => lineIdSchema.parse(name)
export const rowId = (name: string) => rowIdSchema.parse(name)
export const sectionId = (name: string) => sectionIdSchema.parse(name)
export const userId = (name: string) => userIdSchema.parse(name)
