import type { Thread } from '@samplan/domain'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { useComments } from '../state/commentsContext.ts'
import { useReadMarks } from '../state/readMarks.ts'
import { bringIntoView } from './bringIntoView.ts'

/** The focus goes into a card that was opened from the text, and what is read in an open one is no longer unread. */
export function useOpened(thread: Thread, isActive: boolean): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null)
  const comments = useComments()
  const { markRead } = useReadMarks()
  const takeFocus = useEffectEvent(() => {
    // A card in the margin, beneath the drawer or hidden for want of room, leaves it to the one in the drawer.
    if (!card.current?.checkVisibility() || card.current.closest('[inert], [aria-hidden="true"]')) return
    if (!comments.takeFocusRequest(thread.id)) return
    card.current.focus({ preventScroll: true })
    bringIntoView(card.current)
  })
  const latest = thread.messages.at(-1)?.at ?? thread.at
  useEffect(() => {
    if (!isActive) return undefined
    takeFocus()
    return comments.onShow(() => takeFocus())
  }, [isActive, comments])
  useEffect(() => {
    if (isActive) markRead(thread.id, latest)
  }, [isActive, markRead, thread.id, latest])
  return card
}
