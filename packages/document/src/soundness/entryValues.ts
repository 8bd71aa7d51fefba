/** The types of the values in a section's maps. */
import {
  budgetGroupSchema,
  budgetLineSchema,
  footnoteSchema,
  groupIdSchema,
  kronorSchema,
  ROW_SCHEMAS,
} from '@samplan/domain'
import { z } from 'zod'
import { VALUE_FIELDS, type ValueField } from '../blocks/fieldTypes.ts'
import { storedTakenSchema } from '../budget/readTakenRequests.ts'
import { isStoredAmount } from '../budget/storedAmount.ts'
import { isRowBlockType, rowFieldsOf } from '../rows/rowFields.ts'
import { isOrderKey } from '../records/order.ts'

export type FieldSchemas = ReadonlyMap<string, z.ZodType>

const order = z.custom(isOrderKey)

const blockFields = Object.values(VALUE_FIELDS)
  .flatMap((fields) => Object.entries<ValueField<unknown>>(fields))
  .map(([name, field]) => [name, field.schema] as const)

const rowFields = Object.keys(ROW_SCHEMAS).flatMap((type) => (isRowBlockType(type) ? rowFieldsOf(type) : []))

const { mark, lineId, columnId, text, parts } = footnoteSchema.shape
const { code, label, explanation, nature, pairedLineId, carriedFrom } = budgetLineSchema.shape
const { side, title } = budgetGroupSchema.shape

export const VALUES_BY_FIELD = {
  fields: byName(blockFields),
  groups: fieldSchemas({ order, side, title, totalLabel: z.string() }),
  lines: fieldSchemas({
    order,
    groupId: groupIdSchema,
    code,
    label,
    explanation,
    nature: nature.unwrap(),
    pairedLineId: pairedLineId.unwrap(),
    carriedFrom: carriedFrom.unwrap(),
  }),
  rows: byName([['order', order], ...rowFields]),
  footnotes: fieldSchemas({ order, mark, lineId, columnId, text, parts }),
} satisfies Record<string, FieldSchemas>

/** No entry is how a cell has no figure yet, so `undefined` is no value. */
export const CELL = z.custom((value) => value !== undefined && isStoredAmount(value))
export const STATED_TOTAL = kronorSchema
export const TAKEN = storedTakenSchema

/** An entry does not say of what type its block is, so a name takes what it means in any of them. */
function byName(fields: readonly (readonly [name: string, schema: z.ZodType])[]): FieldSchemas {
  const schemas = Map.groupBy(fields, ([name]) => name)
  return new Map(
    [...schemas].map(([name, entries]) => [name, z.union([...new Set(entries.map(([, schema]) => schema))])]),
  )
}

function fieldSchemas(schemas: Readonly<Record<string, z.ZodType>>): FieldSchemas {
  return new Map(Object.entries(schemas))
}
