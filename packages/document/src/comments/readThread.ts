/** Threads as the document's maps hold them. What does not fit is left out; nothing here throws. */
import { messageSchema, suggestionSchema, threadSchema, type Message, type Thread } from '@samplan/domain'
import { compareText } from '../records/order.ts'
import { entriesOf, scopedEntries, type ScopedEntry } from '../records/scopedEntries.ts'
import { THREAD_MARK, type CommentsRoots } from './roots.ts'

/** In one pass, for a plan may have hundreds: without its head a thread is none; anything else falls back by itself. */
const storedThreadSchema = threadSchema.omit({ messages: true }).extend({
  mustBeAnswered: threadSchema.shape.mustBeAnswered.catch(false),
  resolution: threadSchema.shape.resolution.catch(null),
  suggestion: suggestionSchema
    .extend({ decision: suggestionSchema.shape.decision.catch(null) })
    .nullable()
    .catch(null),
})

/** Null for one that is not there, was removed, or cannot be read. */
export function readThread(
  { threads }: CommentsRoots,
  id: string,
  messages: readonly ScopedEntry[],
): Thread | null {
  const read = (field: string) => threads.get(`${id}/${field}`)
  const change = read('suggestedChange') ?? null
  const thread = storedThreadSchema.safeParse({
    id,
    by: read('by'),
    at: read('at'),
    sectionId: read('sectionId'),
    anchor: read('anchor'),
    mustBeAnswered: read('mustBeAnswered'),
    resolution: read('resolution') ?? null,
    suggestion: change && { change, decision: read('decision') ?? null },
  })
  return thread.success ? { ...thread.data, messages: messages.flatMap(readMessage).toSorted(byTime) } : null
}

function readMessage({ field: id, value }: ScopedEntry): Message[] {
  const fields = typeof value === 'object' && value !== null ? value : {}
  const message = messageSchema.safeParse({ ...fields, id })
  return message.success ? [message.data] : []
}

/** Oldest first. */
export const byTime = (a: Timed, b: Timed): number => a.at - b.at || compareText(a.id, b.id)

interface Timed {
  readonly at: number
  readonly id: string
}

export function threadIdsIn({ threads }: CommentsRoots): string[] {
  const suffix = `/${THREAD_MARK}`
  return [...threads.keys()].filter((key) => key.endsWith(suffix)).map((key) => key.slice(0, -suffix.length))
}

/** The messages of these threads, by thread; of every thread where none are named. */
export function messagesIn(
  { messages }: CommentsRoots,
  threadIds?: ReadonlySet<string>,
): ReadonlyMap<string, readonly ScopedEntry[]> {
  const entries = scopedEntries(messages, '').filter(({ id }) => threadIds?.has(id) ?? true)
  return Map.groupBy(entries, ({ id }) => id)
}

/** A single thread. */
export function threadIn(roots: CommentsRoots, id: string): Thread | null {
  return readThread(roots, id, entriesOf(roots.messages, id))
}
