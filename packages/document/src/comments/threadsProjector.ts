/**
 * The threads of a plan, kept up to date: one that did not change is read once and stays the same object, so that
 * whoever renders it can tell by identity.
 */
import type { Thread } from '@samplan/domain'
import type * as Y from 'yjs'
import { byTime, messagesIn, readThread, threadIdsIn } from './readThread.ts'
import { commentsRoots } from './roots.ts'

export interface ThreadsProjector {
  /** Oldest first. The same array until something changed. */
  threads(): readonly Thread[]
  /** Called after each transaction that changed a thread. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

export function createThreadsProjector(commentsDoc: Y.Doc): ThreadsProjector {
  const roots = commentsRoots(commentsDoc)
  const listeners = new Set<() => void>()
  const read = new Map<string, Thread>()
  const stale = new Set(threadIdsIn(roots))
  let current: readonly Thread[] | null = null
  let announced = true

  const onChange = ({ changes }: Y.YMapEvent<unknown>) => {
    // Each key begins with the thread's id.
    for (const key of changes.keys.keys()) stale.add(key.slice(0, key.indexOf('/')))
    current = null
    announced = false
  }
  const onTransaction = () => {
    if (announced) return
    announced = true
    for (const listener of listeners) listener()
  }

  roots.threads.observe(onChange)
  roots.messages.observe(onChange)
  commentsDoc.on('afterTransaction', onTransaction)

  const renew = () => {
    const messages = messagesIn(roots, stale)
    for (const id of stale) {
      const thread = readThread(roots, id, messages.get(id) ?? [])
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
      roots.threads.unobserve(onChange)
      roots.messages.unobserve(onChange)
      commentsDoc.off('afterTransaction', onTransaction)
      listeners.clear()
    },
  }
}
