/**
 * Key figures (nyckeltal): numbers that describe the organisation. Values are kept as written ("ca 400"), as an
 * indicator's are.
 */
import { z } from 'zod'
import { blockIdSchema, rowIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

export const keyFigureRowSchema = z.object({
  id: rowIdSchema,
  label: z.string(),
  value: wordsOrNullSchema,
  unit: wordsOrNullSchema,
  /** The day or year that it holds for. */
  asOf: wordsOrNullSchema,
  source: wordsOrNullSchema,
})

export const keyFiguresSchema = z.object({
  type: z.literal('keyFigures'),
  id: blockIdSchema,
  title: z.string(),
  rows: z.array(keyFigureRowSchema),
})
export type KeyFigures = z.infer<typeof keyFiguresSchema>
