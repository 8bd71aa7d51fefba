/** Commands for this folder's tests. */
import { commandSchema, userIdSchema, type Command } from '@samplan/domain'

export const anna = userIdSchema.parse('anna')

export const startThread = (threadId: string): Command =>
  commandSchema.parse({
    type: 'start-thread',
    threadId,
    sectionId: 'skola',
    anchor: { kind: 'section' },
    message: { messageId: `${threadId}-1`, body: 'Varför?' },
    suggestion: null,
    mustBeAnswered: false,
  })

export const reply = (threadId: string, messageId: string): Command =>
  commandSchema.parse({ type: 'reply', threadId, messageId, body: 'Därför.' })

export const setStatus = (status: string, note: string | null = null): Command =>
  commandSchema.parse({ type: 'set-section-status', sectionId: 'skola', status, note })
