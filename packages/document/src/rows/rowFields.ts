/**
 * Rows of a block: a roster's people, a chart's boxes. A row is a record in the map `rows`, each of its fields one JSON
 * value, so that two people who write in different rows, or in two fields of one, never overwrite each other.
 */
import { ROW_SCHEMAS, type RowBlockType, type RowOf } from '@samplan/domain'
import type { z } from 'zod'

/** What can be written in a row; its id and its place are not. */
export type RowFields<T extends RowBlockType> = Omit<RowOf<T>, 'id'>

type Field = readonly [name: string, schema: z.ZodType]

/** The fields of a row by the type of its block, without the id. */
export function rowFieldsOf(type: RowBlockType): readonly Field[] {
  const { id: _id, ...fields } = ROW_SCHEMAS[type].shape
  return Object.entries<z.ZodType>(fields)
}

export function isRowBlockType(type: string): type is RowBlockType {
  return type in ROW_SCHEMAS
}

/** What stands for a value that is missing or does not fit: nothing said, or no words where there must be some. */
export function emptyValue(schema: z.ZodType): null | '' {
  return schema.safeParse(null).success ? null : ''
}
