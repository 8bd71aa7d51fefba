import { rowIdSchema, type RowId } from '@samplan/domain'
import type { ImportContext } from './importContext.ts'

export const newRowId = ({ newId }: ImportContext): RowId => rowIdSchema.parse(newId())
