import {
  anchorSchema,
  sectionIdSchema,
  suggestedChangeSchema,
  threadIdSchema,
  type Anchor,
} from '@samplan/domain'
import { z } from 'zod'

/** A thread that is being written: where it will stand, and whether it proposes something. */
export const composingSchema = z.object({
  /** It keeps this id when it is sent, so that its mark stays where it is. */
  threadId: threadIdSchema,
  sectionId: sectionIdSchema,
  anchor: anchorSchema,
  /** What would stand there instead, as far as it is known; null for a comment. */
  suggestion: suggestedChangeSchema.nullable(),
})
export type Composing = z.infer<typeof composingSchema>

/** What can be proposed for what an anchor points at begins with this; null where nothing can. */
export const quoteOf = (anchor: Anchor): string | null => (anchor.kind === 'text' ? anchor.quote : null)
