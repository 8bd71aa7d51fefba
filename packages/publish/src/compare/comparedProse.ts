/** Running text with what was and what is in one: the words of a block that came whole are all inserted. */
import { calloutToneSchema } from '@samplan/domain'
import { z } from 'zod'
import { changeStatusSchema, fieldChangeSchema, moveSchema, wordPieceSchema } from './change.ts'

const pieces = z.array(wordPieceSchema)

/** Of the block as it is now; as it was, where it is gone. */
const id = z.string()
const status = changeStatusSchema
const move = moveSchema.nullable()

const comparedTextSchema = z.object({
  id,
  status,
  move,
  type: z.enum(['paragraph', 'heading']),
  /** Of a heading; null of a paragraph. */
  level: z.int().nullable(),
  pieces,
  /** The same words in another form: bold, a link, a heading of another level. */
  restyled: z.boolean(),
})
export type ComparedText = z.infer<typeof comparedTextSchema>

const comparedListSchema = z.object({
  id,
  status,
  move,
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.int(),
  restyled: z.boolean(),
  get items() {
    return z.array(z.object({ status, moved: z.boolean(), content: z.array(comparedProseSchema) }))
  },
})
export type ComparedList = z.infer<typeof comparedListSchema>

const comparedQuoteSchema = z.object({
  id,
  status,
  move,
  type: z.literal('quote'),
  attribution: z.string().nullable(),
  fields: z.array(fieldChangeSchema),
  get content() {
    return z.array(comparedProseSchema)
  },
})
export type ComparedQuote = z.infer<typeof comparedQuoteSchema>

/** A callout (faktaruta), and a reference footnote, with what stands in them. */
const comparedCalloutSchema = z.object({
  id,
  status,
  move,
  type: z.literal('callout'),
  tone: calloutToneSchema,
  fields: z.array(fieldChangeSchema),
  get content() {
    return z.array(comparedProseSchema)
  },
})
export type ComparedCallout = z.infer<typeof comparedCalloutSchema>

const comparedNoteSchema = z.object({
  id,
  status,
  move,
  type: z.literal('note'),
  get content() {
    return z.array(comparedProseSchema)
  },
})
export type ComparedNote = z.infer<typeof comparedNoteSchema>

const comparedTableSchema = z.object({
  id,
  status,
  move,
  type: z.literal('table'),
  restyled: z.boolean(),
  get rows() {
    return z.array(
      z.object({
        status,
        moved: z.boolean(),
        cells: z.array(
          z.object({
            status,
            header: z.boolean(),
            colspan: z.int(),
            rowspan: z.int(),
            content: z.array(comparedProseSchema),
          }),
        ),
      }),
    )
  },
})
export type ComparedTable = z.infer<typeof comparedTableSchema>

const comparedRuleSchema = z.object({ id, status, move, type: z.literal('rule') })

export const comparedProseSchema = z.discriminatedUnion('type', [
  comparedTextSchema,
  comparedListSchema,
  comparedQuoteSchema,
  comparedCalloutSchema,
  comparedNoteSchema,
  comparedTableSchema,
  comparedRuleSchema,
])
export type ComparedProse = z.infer<typeof comparedProseSchema>
