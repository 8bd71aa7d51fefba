/** What of the comments is open on this page. Shared by text, margin and drawer, none of which draws the others anew. */
import type { SectionId, ThreadId } from '@samplan/domain'
import { createSignal } from '../../../sync/index.ts'
import type { Composing } from './Composing.ts'
import { focusPassage, showPassage } from './passageOnPage.ts'

export class CommentsState {
  /** The thread that is open; its words are marked more strongly. */
  readonly active = createSignal<ThreadId | null>(null)
  readonly composing = createSignal<Composing | null>(null)
  /** Whose words the caret stands in. */
  readonly atCaret = createSignal<ThreadId | null>(null)
  /** The thread in whose reply the caret shall stand when it opens. */
  readonly wantsReply = createSignal<ThreadId | null>(null)
  readonly #askers = new Set<() => void>()
  readonly #leavers = new Set<() => void>()
  /** Whose card shall have the focus, once it is there. */
  #focusOn: ThreadId | null = null
  /** Where the focus was in the text when one left it for a thread. */
  #leftFrom: HTMLElement | null = null

  /** Opens a thread and shows it, wherever threads are shown on this page. */
  readonly open = (threadId: ThreadId): void => {
    this.#leaveText()
    this.#focusOn = threadId
    this.active.set(threadId)
    showPassage(threadId)
    this.#show()
  }

  /** As `open`, but the caret stays in the text. */
  readonly show = (threadId: ThreadId): void => {
    this.active.set(threadId)
    this.#show()
  }

  readonly reply = (threadId: ThreadId): void => {
    this.wantsReply.set(threadId)
    this.open(threadId)
  }

  readonly compose = (composing: Composing): void => {
    this.#leaveText()
    this.#focusOn = composing.threadId
    this.composing.set(composing)
    this.active.set(composing.threadId)
    this.#show()
  }

  /** The one being written was sent, or given up. */
  readonly endComposing = (): void => {
    this.composing.set(null)
    this.backToText()
  }

  readonly close = (): void => {
    this.wantsReply.set(null)
    this.active.set(null)
  }

  /** The caret is where it was, or else at the words of the thread. */
  readonly backToText = (): void => {
    const threadId = this.active.get()
    for (const left of this.#leavers) left()
    const from = this.#leftFrom
    this.close()
    this.#leftFrom = null
    if (from?.isConnected) from.focus({ preventScroll: true })
    else if (threadId !== null) focusPassage(threadId)
  }

  /** The thread is gone, and with it the mark on its words. */
  readonly leaveRemoved = (sectionId: SectionId): void => {
    this.#leftFrom ??= document.querySelector<HTMLElement>(`[data-section="${CSS.escape(sectionId)}"]`)
    this.backToText()
  }

  /** What was being written before the page was left; the focus stays where it is. */
  readonly restore = (composing: Composing): void => this.composing.set(composing)

  /** Is this the card that was just asked for? */
  wantsFocus(threadId: ThreadId): boolean {
    return this.#focusOn === threadId
  }

  /** True once, for the card that was just asked for. */
  takeFocusRequest(threadId: ThreadId): boolean {
    const isAsked = this.#focusOn === threadId
    if (isAsked) this.#focusOn = null
    return isAsked
  }

  /** Calls back whenever the threads shall be brought into view. Returns the unsubscriber. */
  readonly onShow = (asked: () => void): (() => void) => {
    this.#askers.add(asked)
    return () => this.#askers.delete(asked)
  }

  #leaveText(): void {
    const { activeElement } = document
    const isInText = activeElement instanceof HTMLElement && activeElement.closest('[data-section]') !== null
    if (isInText) this.#leftFrom = activeElement
  }

  /** Calls back before the focus goes back into the text: what lies over it has to make way. */
  readonly onLeave = (left: () => void): (() => void) => {
    this.#leavers.add(left)
    return () => this.#leavers.delete(left)
  }

  #show(): void {
    for (const asked of this.#askers) asked()
  }
}
