/** Pictures, and places for what is drawn from the plan. */
import { derivedViewSchema, imageFileSchema } from '@samplan/domain'
import { z } from 'zod'
import { changeStatusSchema, fieldChangeSchema, moveSchema, wordPieceSchema } from './change.ts'

const figure = {
  id: z.string(),
  status: changeStatusSchema,
  move: moveSchema.nullable(),
  /** The caption. */
  pieces: z.array(wordPieceSchema),
  fields: z.array(fieldChangeSchema),
}

export const comparedImageSchema = z.object({
  ...figure,
  type: z.literal('image'),
  /** Null where no picture is chosen, or on the side that has no such block. */
  before: imageFileSchema.nullable(),
  after: imageFileSchema.nullable(),
  /** Another picture in the place of one. */
  exchanged: z.boolean(),
  /** Its words for those who do not see it. */
  alt: z.array(wordPieceSchema),
})
export type ComparedImage = z.infer<typeof comparedImageSchema>

export const comparedDerivedFigureSchema = z.object({
  ...figure,
  type: z.literal('derivedFigure'),
  view: derivedViewSchema,
})
export type ComparedDerivedFigure = z.infer<typeof comparedDerivedFigureSchema>
