import { useRef, type KeyboardEvent, type RefObject } from 'react'
import { useComments } from '../state/commentsContext.ts'
import { threadIdSchema } from '@samplan/domain'

interface ListKeys {
  readonly list: RefObject<HTMLDivElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const STEPS: Readonly<Record<string, number>> = { n: 1, p: -1 }

/** N and P lead to the next card and the one before, where nothing is typed. */
export function useListKeys(): ListKeys {
  const list = useRef<HTMLDivElement>(null)
  const { open } = useComments()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('article[data-card]') ?? [])]
    const at = cards.findIndex((card) => card.contains(document.activeElement))
    const next = cards[at === -1 ? 0 : at + step]
    const threadId = threadIdSchema.safeParse(next?.dataset['card'])
    if (!threadId.success) return
    event.preventDefault()
    open(threadId.data)
  }
  return { list, onKeyDown }
}

const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null
