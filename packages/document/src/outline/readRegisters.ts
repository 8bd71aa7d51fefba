/** The lists of the outline: overarching goals, areas, budget columns, members. */
import {
  areaSchema,
  budgetColumnSchema,
  memberSchema,
  overarchingGoalSchema,
  type BudgetColumn,
  type Member,
  type OverarchingGoal,
  type StrategicArea,
} from '@samplan/domain'
import type * as Y from 'yjs'
import type { z } from 'zod'
import { readRecords, type StoredRecord } from '../records/records.ts'

export const readOverarchingGoals = (map: Y.Map<unknown>): OverarchingGoal[] =>
  readRegister(map, overarchingGoalSchema, ({ id, values }) => ({ ...Object.fromEntries(values), id }))

export const readAreas = (map: Y.Map<unknown>): StrategicArea[] =>
  readRegister(map, areaSchema, ({ id, values }) => ({ ...Object.fromEntries(values), id }))

export const readBudgetColumns = (map: Y.Map<unknown>): BudgetColumn[] =>
  readRegister(map, budgetColumnSchema, ({ id, values }) => ({ ...Object.fromEntries(values), id }))

export const readMembers = (map: Y.Map<unknown>): Member[] =>
  readRegister(map, memberSchema, ({ id, values }) => ({ userId: id, role: values.get('role') }))

/** A record that does not fit its schema is left out: the server writes whole ones. */
function readRegister<Schema extends z.ZodType>(
  map: Y.Map<unknown>,
  schema: Schema,
  valueOf: (record: StoredRecord) => unknown,
): z.infer<Schema>[] {
  return readRecords(map, '').flatMap((record) => {
    const parsed = schema.safeParse(valueOf(record))
    return parsed.success ? [parsed.data] : []
  })
}
