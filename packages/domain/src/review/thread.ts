/** A comment thread. Written by commands into the plan's `comments` document, by the server alone. */
import { z } from 'zod'
import { sectionIdSchema, threadIdSchema } from '../ids.ts'
import { anchorSchema } from './anchor.ts'
import { messageSchema } from './message.ts'
import { stampSchema } from './stamp.ts'
import { suggestionSchema } from './suggestion.ts'

/** `by` and `at` are its author's, and of the moment it was started. */
export const threadSchema = stampSchema.extend({
  id: threadIdSchema,
  /** Where what it is about stands now: it follows a block or a text that goes to another section. */
  sectionId: sectionIdSchema,
  /** As it was made. Where a text's characters are now stands in the section's document (`anchors`). */
  anchor: anchorSchema,
  /** "Måste besvaras": it stops a freeze until it is resolved. */
  mustBeAnswered: z.boolean(),
  /** Null while it is open. */
  resolution: stampSchema.nullable(),
  suggestion: suggestionSchema.nullable(),
  /** Oldest first; the first one started it, and may be missing where a suggestion says it all. */
  messages: z.array(messageSchema),
})
export type Thread = z.infer<typeof threadSchema>

export const isOpen = ({ resolution }: Pick<Thread, 'resolution'>): boolean => resolution === null

export const hasOpenSuggestion = ({ suggestion }: Pick<Thread, 'suggestion'>): boolean =>
  suggestion !== null && suggestion.decision === null
