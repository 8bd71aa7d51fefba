/** Blocks of rows laid over each other: a roster, a chart's boxes, shares, a project with its financiers. */
import { z } from 'zod'
import {
  changeStatusSchema,
  fieldChangeSchema,
  fieldNameSchema,
  moveSchema,
  wordPieceSchema,
} from './change.ts'

const pieces = z.array(wordPieceSchema)

const comparedCellSchema = z.object({
  /** Null: nothing is said, or there is no such row on that side. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Whether something else is meant: a box whose superior is called otherwise stands where it stood. */
  changed: z.boolean(),
})

const comparedRowSchema = z.object({
  id: z.string(),
  status: changeStatusSchema,
  moved: z.boolean(),
  /** What the row is called: a name, a label, what is followed up. */
  pieces,
  /** One for each of the block's `columns`. */
  cells: z.array(comparedCellSchema),
})
export type ComparedRow = z.infer<typeof comparedRowSchema>

export const comparedRowsSchema = z.object({
  type: z.enum([
    'signature',
    'project',
    'roster',
    'orgChart',
    'shares',
    'keyFigures',
    'memberList',
    'followUp',
  ]),
  id: z.string(),
  status: changeStatusSchema,
  move: moveSchema.nullable(),
  /** Title, caption, or a project's name; empty of a signature. */
  pieces,
  /** Longer texts of a project, word for word: those that either side has. */
  texts: z.array(z.object({ field: fieldNameSchema, pieces })),
  /** What else is said of it otherwise; everything that is said of it, where it came or went whole. */
  fields: z.array(fieldChangeSchema),
  /** What its rows say beside their names: fields that some row of either side has. */
  columns: z.array(fieldNameSchema),
  rows: z.array(comparedRowSchema),
})
export type ComparedRows = z.infer<typeof comparedRowsSchema>
