/**
 * What can be done to comment threads. Ids are chosen by the client, so that a request that is sent again (from an
 * outbox, after a train tunnel) does nothing twice; who and when are the server's.
 */
import { z } from 'zod'
import { messageIdSchema, sectionIdSchema, threadIdSchema } from '../ids.ts'
import { anchorSchema } from '../review/anchor.ts'
import { messageBodySchema } from '../review/message.ts'
import { suggestedChangeSchema } from '../review/suggestion.ts'

const thread = { threadId: threadIdSchema }
const newMessage = { messageId: messageIdSchema, body: messageBodySchema }

export const threadCommandSchema = z.discriminatedUnion('type', [
  /** A comment, a suggestion, or both; `checkThreadCommand` refuses neither. */
  z.object({
    type: z.literal('start-thread'),
    ...thread,
    sectionId: sectionIdSchema,
    anchor: anchorSchema,
    message: z.object(newMessage).nullable(),
    suggestion: suggestedChangeSchema.nullable(),
    mustBeAnswered: z.boolean(),
  }),
  z.object({ type: z.literal('reply'), ...thread, ...newMessage }),
  z.object({ type: z.literal('edit-message'), ...thread, ...newMessage }),
  /** Leaves a mark that it was there. */
  z.object({ type: z.literal('remove-message'), ...thread, messageId: messageIdSchema }),
  /** Only its author's, and only while nobody else has answered. */
  z.object({ type: z.literal('remove-thread'), ...thread }),
  z.object({ type: z.literal('resolve-thread'), ...thread }),
  z.object({ type: z.literal('reopen-thread'), ...thread }),
  /** "Måste besvaras". */
  z.object({ type: z.literal('require-answer'), ...thread, required: z.boolean() }),
  z.object({ type: z.literal('accept-suggestion'), ...thread }),
  /** With a word. */
  z.object({ type: z.literal('decline-suggestion'), ...thread, ...newMessage }),
])
export type ThreadCommand = z.infer<typeof threadCommandSchema>
export type ThreadCommandType = ThreadCommand['type']
export const isThreadCommand = (command: { readonly type: string }): command is ThreadCommand =>
  THREAD_COMMANDS.has(command.type)

const THREAD_COMMANDS: ReadonlySet<string> = new Set(
  threadCommandSchema.options.map(({ shape }) => shape.type.value),
)
