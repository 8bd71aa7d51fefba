/** What of the comments is open on this page. Shared by text, margin and drawer, none of which draws the others anew. */
import type { ThreadId } from '@samplan/domain'
import { createSignal } from '../../../sync/index.ts'
import type { Composing } from './Composing.ts'

export class CommentsState {
  /** The thread that is open; its words are marked more strongly. */
  readonly active = createSignal<ThreadId | null>(null)
  readonly composing = createSignal<Composing | null>(null)
  readonly #askers = new Set<() => void>()

  /** Opens a thread and shows it, wherever threads are shown on this page. */
  readonly open = (threadId: ThreadId): void => {
    this.active.set(threadId)
    this.#show()
  }

  readonly close = (): void => this.active.set(null)

  readonly compose = (composing: Composing): void => {
    this.active.set(composing.threadId)
    this.composing.set(composing)
    this.#show()
  }

  /** The one being written was sent, or given up. */
  readonly endComposing = (): void => {
    const threadId = this.composing.get()?.threadId
    this.composing.set(null)
    if (threadId === this.active.get()) this.active.set(null)
  }

  /** Calls back whenever the threads shall be brought into view. Returns the unsubscriber. */
  readonly onShow = (asked: () => void): (() => void) => {
    this.#askers.add(asked)
    return () => this.#askers.delete(asked)
  }

  #show(): void {
    for (const asked of this.#askers) asked()
  }
}
