/** Threads as the documents' maps hold them. What does not fit is left out; nothing here throws. */
import {
  messageSchema,
  suggestedChangeSchema,
  suggestionSchema,
  threadSchema,
  type Message,
  type Suggestion,
  type Thread,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { compareText } from '../records/order.ts'
import { valueOr } from '../records/valueOr.ts'
import { MESSAGE_MARK, THREAD_MARK, type CommentsRoots } from './roots.ts'

type Read = (field: string) => unknown

const reader =
  (map: Y.Map<unknown>, id: string): Read =>
  (field) =>
    map.get(`${id}/${field}`)

const threadHead = threadSchema.pick({ id: true, by: true, at: true, sectionId: true, anchor: true })
const messageHead = messageSchema.pick({ id: true, by: true, at: true })

/** Null for one that is not there, was removed, or cannot be read. */
export function readThread(roots: CommentsRoots, id: string, messageIds: readonly string[]): Thread | null {
  const read = reader(roots.threads, id)
  const head = threadHead.safeParse({
    id,
    by: read('by'),
    at: read('at'),
    sectionId: read('sectionId'),
    anchor: read('anchor'),
  })
  if (!head.success) return null
  const { shape } = threadSchema
  return {
    ...head.data,
    mustBeAnswered: valueOr(shape.mustBeAnswered, read('mustBeAnswered'), false),
    resolution: valueOr(shape.resolution, read('resolution'), null),
    suggestion: readSuggestion(read),
    messages: messageIds.flatMap((messageId) => readMessage(roots, messageId)).toSorted(byTime),
  }
}

function readSuggestion(read: Read): Suggestion | null {
  const change = suggestedChangeSchema.safeParse(read('suggestedChange'))
  if (!change.success) return null
  return {
    change: change.data,
    decision: valueOr(suggestionSchema.shape.decision, read('decision'), null),
  }
}

function readMessage({ messages }: CommentsRoots, id: string): Message[] {
  const read = reader(messages, id)
  const head = messageHead.safeParse({ id, by: read('by'), at: read('at') })
  if (!head.success) return []
  const { shape } = messageSchema
  const removed = valueOr(shape.removed, read('removed'), false)
  return [
    {
      ...head.data,
      body: removed ? '' : valueOr(shape.body, read('body'), ''),
      editedAt: valueOr(shape.editedAt, read('editedAt'), null),
      removed,
    },
  ]
}

/** Oldest first. */
export const byTime = (a: Timed, b: Timed): number => a.at - b.at || compareText(a.id, b.id)

interface Timed {
  readonly at: number
  readonly id: string
}

export const threadIdsIn = ({ threads }: CommentsRoots): string[] => idsWith(threads, THREAD_MARK)

/** The ids of the messages of each of these threads; of every thread where none are named. */
export function messageIdsIn(
  { messages }: CommentsRoots,
  threadIds?: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const id of idsWith(messages, MESSAGE_MARK)) {
    const threadId = messages.get(`${id}/${MESSAGE_MARK}`)
    if (typeof threadId !== 'string' || threadIds?.has(threadId) === false) continue
    const ofThread = ids.get(threadId)
    if (ofThread === undefined) ids.set(threadId, [id])
    else ofThread.push(id)
  }
  return ids
}

function idsWith(map: Y.Map<unknown>, mark: string): string[] {
  const suffix = `/${mark}`
  return [...map.keys()].filter((key) => key.endsWith(suffix)).map((key) => key.slice(0, -suffix.length))
}

/** A single thread. */
export function threadIn(roots: CommentsRoots, id: string): Thread | null {
  return readThread(roots, id, messageIdsIn(roots, new Set([id])).get(id) ?? [])
}
