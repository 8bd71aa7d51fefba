/** What a thread is about. */
import { z } from 'zod'
import { blockIdSchema, columnIdSchema, lineIdSchema } from '../ids.ts'

/**
 * Characters by the ids that Yjs gave them: client, first clock, how many. A range of such ids is exact where a position
 * is not: it covers neither what is typed beside it nor what stands in its place once it is gone.
 */
export const characterRunSchema = z.tuple([
  z.int().nonnegative(),
  z.int().nonnegative(),
  z.int().positive().max(1_000_000),
])
export type CharacterRun = z.infer<typeof characterRunSchema>

/** Whether no character is in two of the runs. */
export function areDisjoint(runs: readonly CharacterRun[]): boolean {
  const byId = runs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  return byId.every(([client, clock], index) => {
    const before = byId[index - 1]
    return before === undefined || before[0] !== client || before[1] + before[2] <= clock
  })
}

/** Where text stands: in a textblock of the prose, or in a text field of a structured block. */
export const textPlaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prose'), elementId: blockIdSchema }),
  z.object({ kind: z.literal('field'), blockId: blockIdSchema, field: z.string().min(1).max(40) }),
])
export type TextPlace = z.infer<typeof textPlaceSchema>

export const MAX_QUOTE_LENGTH = 2000
export const MAX_CONTEXT_LENGTH = 80

/** The words that were marked, and what identifies them wherever they go. */
export const textAnchorSchema = z.object({
  kind: z.literal('text'),
  /** Where they began when they were marked. */
  place: textPlaceSchema,
  runs: z.array(characterRunSchema).min(1).max(500).refine(areDisjoint),
  /** As marked; textblocks are separated by a line break, and a long passage is cut. */
  quote: z.string().min(1).max(MAX_QUOTE_LENGTH),
  /** What stood right before and after, to tell equal words apart. */
  before: z.string().max(MAX_CONTEXT_LENGTH),
  after: z.string().max(MAX_CONTEXT_LENGTH),
  /** The server did not find the words: that they stood there is the word of whoever quotes them. */
  claimed: z.literal(true).optional(),
})
export type TextAnchor = z.infer<typeof textAnchorSchema>

export const anchorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section') }),
  z.object({ kind: z.literal('block'), blockId: blockIdSchema }),
  z.object({
    kind: z.literal('cell'),
    blockId: blockIdSchema,
    lineId: lineIdSchema,
    columnId: columnIdSchema,
  }),
  textAnchorSchema,
])
export type Anchor = z.infer<typeof anchorSchema>
