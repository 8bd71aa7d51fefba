/** The types of the values in a section's maps. */
import {
  budgetGroupSchema,
  budgetLineSchema,
  footnoteSchema,
  groupIdSchema,
  kronorSchema,
} from '@samplan/domain'
import { z } from 'zod'
import { VALUE_FIELDS, type ValueField } from '../blocks/fieldTypes.ts'
import { storedTakenSchema } from '../budget/readTakenRequests.ts'
import { isStoredAmount } from '../budget/storedAmount.ts'
import { isOrderKey } from '../records/order.ts'

export type FieldSchemas = ReadonlyMap<string, z.ZodType>

const order = z.custom(isOrderKey)

/** One name has one type, whatever block it is a field of. */
const blockFields = Object.values(VALUE_FIELDS)
  .flatMap((fields) => Object.entries<ValueField<unknown>>(fields))
  .map(([name, field]) => [name, field.schema] as const)

const { mark, lineId, columnId, text, parts } = footnoteSchema.shape
const { code, label, explanation } = budgetLineSchema.shape
const { side, title } = budgetGroupSchema.shape

export const VALUES_BY_FIELD = {
  fields: new Map(blockFields),
  groups: fieldSchemas({ order, side, title, totalLabel: z.string() }),
  lines: fieldSchemas({ order, groupId: groupIdSchema, code, label, explanation }),
  footnotes: fieldSchemas({ order, mark, lineId, columnId, text, parts }),
} satisfies Record<string, FieldSchemas>

/** No entry is how a cell has no figure yet, so `undefined` is no value. */
export const CELL = z.custom((value) => value !== undefined && isStoredAmount(value))
export const STATED_TOTAL = kronorSchema
export const TAKEN = storedTakenSchema

function fieldSchemas(schemas: Readonly<Record<string, z.ZodType>>): FieldSchemas {
  return new Map(Object.entries(schemas))
}
