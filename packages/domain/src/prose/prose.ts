/** Prose: the kinds of running text a section may hold. Lists, quotes and cells hold prose again. */
import { z } from 'zod'
import { blockIdSchema } from '../ids.ts'
import { inlineSchema } from './inline.ts'

export const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  id: blockIdSchema,
  content: z.array(inlineSchema),
})
export type Paragraph = z.infer<typeof paragraphSchema>

/** A subheading inside a section. The section's own heading is its title and lives in the outline. */
export const headingSchema = z.object({
  type: z.literal('heading'),
  id: blockIdSchema,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  content: z.array(inlineSchema),
})
export type Heading = z.infer<typeof headingSchema>

export const listSchema = z.object({
  type: z.literal('list'),
  id: blockIdSchema,
  ordered: z.boolean(),
  /** First number of an ordered list; 1 for others. */
  start: z.int(),
  get items() {
    return z.array(z.object({ content: z.array(proseSchema) }))
  },
})
export type List = z.infer<typeof listSchema>

export const quoteSchema = z.object({
  type: z.literal('quote'),
  id: blockIdSchema,
  attribution: z.string().nullable(),
  get content() {
    return z.array(proseSchema)
  },
})
export type Quote = z.infer<typeof quoteSchema>

/** What a callout (faktaruta) is for; a vision and a mission statement are set apart in the same way. */
export const calloutToneSchema = z.enum(['fact', 'important', 'vision', 'mission'])
export type CalloutTone = z.infer<typeof calloutToneSchema>

export const calloutSchema = z.object({
  type: z.literal('callout'),
  id: blockIdSchema,
  tone: calloutToneSchema,
  get content() {
    return z.array(proseSchema)
  },
})
export type Callout = z.infer<typeof calloutSchema>

/**
 * A reference footnote (fotnot): printed at the foot of the page, or the end of the section, where the text refers to
 * it. Its number is derived (`derive/noteNumbers.ts`).
 */
export const noteSchema = z.object({
  type: z.literal('note'),
  id: blockIdSchema,
  get content() {
    return z.array(proseSchema)
  },
})
export type Note = z.infer<typeof noteSchema>

/** As many as HTML allows. A table editor lays out every column that a span claims: a forged one would hang them all. */
const MAX_SPAN = 1000
export const spanSchema = z.int().min(1).max(MAX_SPAN)

export const tableSchema = z.object({
  type: z.literal('table'),
  id: blockIdSchema,
  get rows() {
    return z.array(
      z.object({
        cells: z.array(
          z.object({
            header: z.boolean(),
            colspan: spanSchema,
            rowspan: spanSchema,
            content: z.array(proseSchema),
          }),
        ),
      }),
    )
  },
})
export type Table = z.infer<typeof tableSchema>

export const ruleSchema = z.object({ type: z.literal('rule'), id: blockIdSchema })

export const proseSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  listSchema,
  quoteSchema,
  tableSchema,
  ruleSchema,
  calloutSchema,
  noteSchema,
])
export type Prose = z.infer<typeof proseSchema>
