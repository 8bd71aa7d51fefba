/** Many threads that are closed at once, each with the same last word. */
import { z } from 'zod'
import { messageIdSchema, threadIdSchema } from '../ids.ts'
import { messageBodySchema } from '../review/message.ts'

export const closedThreadsSchema = z.object({
  threads: z
    .array(z.object({ threadId: threadIdSchema, messageId: messageIdSchema }))
    .min(1)
    .max(2000),
  body: messageBodySchema,
})
