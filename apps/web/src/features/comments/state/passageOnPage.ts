/** The words of a thread, as they stand in the page. */
import type { ThreadId } from '@samplan/domain'

/** Its first place in the text; null for one that is closed, or whose words are gone. */
export const passageOf = (threadId: ThreadId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-section] [data-threads~="${CSS.escape(threadId)}"]`)

/** Scrolls there if it is out of sight. Words that are marked only while their thread is open are there a frame later. */
export function showPassage(threadId: ThreadId): void {
  const passage = passageOf(threadId)
  if (passage) showElement(passage)
  else requestAnimationFrame(() => showElement(passageOf(threadId)))
}

function showElement(passage: HTMLElement | null): void {
  if (!passage) return
  const { top, bottom } = passage.getBoundingClientRect()
  const isSeen = top >= OBSCURED && bottom <= innerHeight - OBSCURED
  if (!isSeen) passage.scrollIntoView({ block: 'center' })
}

/** Bars at the top and at the foot take this much, in pixels. */
const OBSCURED = 96

export function focusPassage(threadId: ThreadId): void {
  const passage = passageOf(threadId)
  if (!passage) return
  showPassage(threadId)
  const way = passage.matches('button') ? passage : passage.nextElementSibling?.querySelector('button')
  const editor = passage.closest<HTMLElement>('[contenteditable="true"]')
  const target = editor ?? way
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

/** Every thread that has a place in the text, in reading order, each once. */
export function threadsOnPage(): readonly string[] {
  const places = document.querySelectorAll('[data-section] [data-threads]')
  return [...new Set([...places].flatMap((place) => place.getAttribute('data-threads')?.split(' ') ?? []))]
}
