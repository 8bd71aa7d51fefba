/**
 * Blocks that are lists of rows: a roster's people, a chart's boxes, a project's financiers. Each row has an id of its
 * own and fields that hold one value each, so that two people who write in different rows never meet.
 */
import type { z } from 'zod'
import type { StructuredBlock } from './block.ts'
import { followUpRowSchema } from './followUp.ts'
import { keyFigureRowSchema } from './keyFigures.ts'
import { memberListRowSchema } from './memberList.ts'
import { orgChartRowSchema } from './orgChart.ts'
import { financierRowSchema } from './project.ts'
import { rosterRowSchema } from './roster.ts'
import { shareRowSchema } from './shares.ts'
import { signatureRowSchema } from './signature.ts'

/** The schema of one row, by the type of its block. */
export const ROW_SCHEMAS = {
  signature: signatureRowSchema,
  project: financierRowSchema,
  roster: rosterRowSchema,
  orgChart: orgChartRowSchema,
  shares: shareRowSchema,
  keyFigures: keyFigureRowSchema,
  memberList: memberListRowSchema,
  followUp: followUpRowSchema,
} as const
export type RowBlockType = keyof typeof ROW_SCHEMAS

export type RowBlock = Extract<StructuredBlock, { type: RowBlockType }>
export type RowOf<T extends RowBlockType> = z.infer<(typeof ROW_SCHEMAS)[T]>

export const isRowBlock = (block: { readonly type: string }): block is RowBlock => block.type in ROW_SCHEMAS
