import { anchorSchema, sectionIdSchema, threadIdSchema } from '@samplan/domain'
import { z } from 'zod'

/** A thread that is being written: where it will stand. */
export const composingSchema = z.object({
  /** It keeps this id when it is sent, so that its mark stays where it is. */
  threadId: threadIdSchema,
  sectionId: sectionIdSchema,
  anchor: anchorSchema,
  /** It proposes what shall stand there instead. */
  suggests: z.boolean(),
})
export type Composing = z.infer<typeof composingSchema>
