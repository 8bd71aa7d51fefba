/** What every part of a comparison is told with: words that came and went, values, places, and what became of a thing. */
import { z } from 'zod'

/** Text in reading order. What is kept and deleted, joined, is the text before; what is kept and inserted, the one after. */
export const wordPieceSchema = z.object({
  kind: z.enum(['kept', 'inserted', 'deleted']),
  text: z.string().min(1),
})
export type WordPiece = z.infer<typeof wordPieceSchema>

/** `left`: it stood here and stands in another section now, where it is told what became of it. */
export const changeStatusSchema = z.enum(['same', 'changed', 'added', 'removed', 'left'])
export type ChangeStatus = z.infer<typeof changeStatusSchema>

export const fieldNameSchema = z.enum([
  'title',
  'subtitle',
  'year',
  'organisation',
  'shortName',
  'legalForm',
  'formText',
  'county',
  'memberCount',
  'memberText',
  'direction',
  'decidingBodies',
  'diaryNumber',
  'caseTitle',
  'labels',
  'kicker',
  'owners',
  'ownerText',
  'areas',
  'kind',
  'overarchingGoals',
  'due',
  'goals',
  'time',
  'condition',
  'baseline',
  'target',
  'outcome',
  'unit',
  'source',
  'shortLabel',
  'altTitles',
  'attribution',
  'side',
  'group',
  'statedTotal',
  'statedResult',
  'code',
  'line',
  'column',
  'fromLine',
  'mark',
  // Lines of a budget, and what they pay for
  'budgetLines',
  'nature',
  'pairedLine',
  // Pictures, callouts and derived figures
  'credit',
  'decorative',
  'width',
  'tone',
  'view',
  // Blocks of rows
  'aim',
  'results',
  'place',
  'total',
  'status',
  'period',
  'owner',
  'partners',
  'programme',
  'kronor',
  'personTitle',
  'role',
  'party',
  'municipality',
  'detail',
  'parent',
  'percent',
  'value',
  'asOf',
  'note',
  'measures',
  'responsible',
  'occasion',
  // Of the plan's facts
  'moneyUnit',
])
export type FieldName = z.infer<typeof fieldNameSchema>

/** One value for another, in the plan's own words; names and not ids. Null: nothing is said. */
export const fieldChangeSchema = z.object({
  field: fieldNameSchema,
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FieldChange = z.infer<typeof fieldChangeSchema>

/** A section, as one refers to it. */
export const placeSchema = z.object({
  sectionId: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
})
export type Place = z.infer<typeof placeSchema>

/** `from` and `to` are null at the top of the plan. */
export const moveSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order') }),
  z.object({ kind: z.literal('section'), from: placeSchema.nullable(), to: placeSchema.nullable() }),
])
export type Move = z.infer<typeof moveSchema>
