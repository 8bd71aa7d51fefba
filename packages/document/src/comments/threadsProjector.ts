/**
 * The threads of a plan, kept up to date: one that did not change is read once and stays the same object, so that
 * whoever renders it can tell by identity.
 */
import type { Thread } from '@samplan/domain'
import type * as Y from 'yjs'
import { byTime, messageIdsIn, readThread, threadIdsIn } from './readThread.ts'
import { commentsRoots, MESSAGE_MARK } from './roots.ts'

export interface ThreadsProjector {
  /** Oldest first. The same array until something changed. */
  threads(): readonly Thread[]
  /** Called after each transaction that changed a thread. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

type MapEvent = Y.YMapEvent<unknown>

export function createThreadsProjector(commentsDoc: Y.Doc): ThreadsProjector {
  const roots = commentsRoots(commentsDoc)
  const listeners = new Set<() => void>()
  const read = new Map<string, Thread>()
  const stale = new Set(threadIdsIn(roots))
  let current: readonly Thread[] | null = null
  let announced = true

  const outdate = (threadIds: readonly string[]) => {
    for (const id of threadIds) stale.add(id)
    current = null
    announced = false
  }
  const onThreads = (event: MapEvent) => outdate(changedRecords(event))
  const onMessages = (event: MapEvent) => {
    const threadIds = changedRecords(event).map((id) => roots.messages.get(`${id}/${MESSAGE_MARK}`))
    outdate(threadIds.filter((id) => typeof id === 'string'))
  }
  const onTransaction = () => {
    if (announced) return
    announced = true
    for (const listener of listeners) listener()
  }

  roots.threads.observe(onThreads)
  roots.messages.observe(onMessages)
  commentsDoc.on('afterTransaction', onTransaction)

  const renew = () => {
    const messageIds = messageIdsIn(roots, stale)
    for (const id of stale) {
      const thread = readThread(roots, id, messageIds.get(id) ?? [])
      if (thread === null) read.delete(id)
      else read.set(id, thread)
    }
    stale.clear()
    return [...read.values()].toSorted(byTime)
  }

  return {
    threads: () => (current ??= renew()),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy() {
      roots.threads.unobserve(onThreads)
      roots.messages.unobserve(onMessages)
      commentsDoc.off('afterTransaction', onTransaction)
      listeners.clear()
    },
  }
}

/** The ids of the records whose fields changed: each key begins with one. */
const changedRecords = ({ changes }: MapEvent): string[] =>
  [...changes.keys.keys()].map((key) => key.slice(0, key.indexOf('/')))
