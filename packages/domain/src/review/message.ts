/** A message in a thread, in Markdown-light; a member is mentioned as `<@user-id>`, because documents hold no names. */
import { z } from 'zod'
import { messageIdSchema, userIdSchema, type UserId } from '../ids.ts'
import { textOfLines } from '../text/textOfLines.ts'
import { stampSchema } from './stamp.ts'

export const MAX_MESSAGE_LENGTH = 10_000

export const messageBodySchema = textOfLines(MAX_MESSAGE_LENGTH).min(1)

export const messageSchema = stampSchema.extend({
  id: messageIdSchema,
  /** Empty when it has been removed. */
  body: z.string().max(MAX_MESSAGE_LENGTH),
  /** When its author last changed it. */
  editedAt: z.int().nonnegative().nullable(),
  removed: z.boolean(),
})
export type Message = z.infer<typeof messageSchema>

const MENTION = /<@([A-Za-z0-9_-]{1,64})>/g

/** Everybody whom a body mentions, once each, in the order of mention. */
export function mentionsIn(body: string): UserId[] {
  const ids = [...body.matchAll(MENTION)].map(([, id]) => userIdSchema.safeParse(id))
  return [...new Set(ids.flatMap((id) => (id.success ? [id.data] : [])))]
}

/** The body with something readable in place of each mention. */
export const replaceMentions = (body: string, nameOf: (userId: UserId) => string): string =>
  body.replaceAll(MENTION, (mention, id) => {
    const userId = userIdSchema.safeParse(id)
    return userId.success ? nameOf(userId.data) : mention
  })
