/** News as one message. What arrives is parsed, since whoever reaches the bus's server can write there. */
import { userIdSchema } from '@samplan/domain'
import type { News } from '@samplan/sync'
import { z } from 'zod'

const newsSchema = z.object({ node: z.number(), userIds: z.array(userIdSchema) })

export const encodeNews = ({ node, userIds }: News): Buffer => Buffer.from(JSON.stringify({ node, userIds }))

/** @throws when the message is not one that `encodeNews` made */
export const decodeNews = (message: Buffer): News => newsSchema.parse(JSON.parse(message.toString()))
