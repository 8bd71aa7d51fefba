/** Everything that may stand in a section, in one union. */
import { z } from 'zod'
import { budgetSchema } from '../budget/budget.ts'
import { budgetRequestSchema } from '../budget/request.ts'
import { proseSchema } from '../prose/prose.ts'
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
  ...proseSchema.options,
  ...structuredBlockSchema.options,
])
export type Block = z.infer<typeof blockSchema>
export type BlockType = Block['type']
