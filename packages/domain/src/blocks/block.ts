/** Everything that may stand in a section, in one union. */
import { z } from 'zod'
import { budgetSchema } from '../budget/budget.ts'
import { budgetRequestSchema } from '../budget/request.ts'
import {
  headingSchema,
  listSchema,
  paragraphSchema,
  quoteSchema,
  ruleSchema,
  tableSchema,
} from '../prose/prose.ts'
import { activitySchema } from './activity.ts'
import { commitmentSchema } from './commitment.ts'
import { goalSchema } from './goal.ts'
import { indicatorSchema } from './indicator.ts'

/** Blocks with fields of their own; each is one atom in the document. */
export const structuredBlockSchema = z.discriminatedUnion('type', [
  goalSchema,
  activitySchema,
  commitmentSchema,
  indicatorSchema,
  budgetRequestSchema,
  budgetSchema,
])
export type StructuredBlock = z.infer<typeof structuredBlockSchema>
export type StructuredBlockType = StructuredBlock['type']

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  listSchema,
  quoteSchema,
  tableSchema,
  ruleSchema,
  goalSchema,
  activitySchema,
  commitmentSchema,
  indicatorSchema,
  budgetRequestSchema,
  budgetSchema,
])
export type Block = z.infer<typeof blockSchema>
export type BlockType = Block['type']
