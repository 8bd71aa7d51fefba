/** Threads written out in tests: by the reviewer on `section-1`, open, with the one message that started it. */
import type { z } from 'zod'
import { threadSchema, type Thread } from '../review/thread.ts'

type ThreadDraft = z.input<typeof threadSchema>

export const buildThread = (parts: Partial<ThreadDraft> = {}): Thread =>
  threadSchema.parse({
    id: 'thread',
    by: 'reviewer',
    at: 1000,
    sectionId: 'section-1',
    anchor: { kind: 'section' },
    mustBeAnswered: false,
    resolution: null,
    suggestion: null,
    messages: [messageDraft()],
    ...parts,
  } satisfies ThreadDraft)

export const messageDraft = (
  parts: Partial<ThreadDraft['messages'][number]> = {},
): ThreadDraft['messages'][number] => ({
  id: 'message',
  by: 'reviewer',
  at: 1000,
  body: 'Varför?',
  editedAt: null,
  removed: false,
  ...parts,
})
