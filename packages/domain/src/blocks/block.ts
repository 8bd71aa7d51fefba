/** Everything that may stand in a section, in one union. */
import { z } from 'zod'
import { budgetSchema } from '../budget/budget.ts'
import { budgetRequestSchema } from '../budget/request.ts'
import { proseSchema } from '../prose/prose.ts'
import { activitySchema } from './activity.ts'
import { commitmentSchema } from './commitment.ts'
import { goalSchema } from './goal.ts'
import { indicatorSchema } from './indicator.ts'
import { derivedFigureSchema } from './derivedFigure.ts'
import { followUpSchema } from './followUp.ts'
import { imageSchema } from './image.ts'
import { keyFiguresSchema } from './keyFigures.ts'
import { memberListSchema } from './memberList.ts'
import { orgChartSchema } from './orgChart.ts'
import { projectSchema } from './project.ts'
import { rosterSchema } from './roster.ts'
import { sharesSchema } from './shares.ts'
import { signatureSchema } from './signature.ts'

/** Blocks with fields of their own; each is one atom in the document. */
export const structuredBlockSchema = z.discriminatedUnion('type', [
  goalSchema,
  activitySchema,
  commitmentSchema,
  indicatorSchema,
  budgetRequestSchema,
  budgetSchema,
  imageSchema,
  signatureSchema,
  projectSchema,
  rosterSchema,
  orgChartSchema,
  sharesSchema,
  keyFiguresSchema,
  memberListSchema,
  followUpSchema,
  derivedFigureSchema,
])
export type StructuredBlock = z.infer<typeof structuredBlockSchema>
export type StructuredBlockType = StructuredBlock['type']

export const blockSchema = z.discriminatedUnion('type', [
  ...proseSchema.options,
  ...structuredBlockSchema.options,
])
export type Block = z.infer<typeof blockSchema>
export type BlockType = Block['type']
