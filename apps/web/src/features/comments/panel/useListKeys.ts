import { threadIdSchema } from '@samplan/domain'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { useComments } from '../state/commentsContext.ts'

const STEPS: Readonly<Record<string, number>> = { n: 1, p: -1 }

/**
 * N and P lead to the next card and the one before, where nothing is typed. A drawer has the focus itself when it opens,
 * so that the keys are those of the drawer that holds the list.
 */
export function useListKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  const { open } = useComments()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('article[data-card]') ?? [])]
    const at = cards.findIndex((card) => card.contains(document.activeElement))
    const next = cards[at === -1 ? 0 : at + step]
    const threadId = threadIdSchema.safeParse(next?.dataset['card'])
    if (!threadId.success) return
    event.preventDefault()
    open(threadId.data)
  })
  useEffect(() => {
    const mounted = new AbortController()
    const holder = list.current?.closest<HTMLElement>('[role="dialog"]') ?? list.current
    holder?.addEventListener('keydown', (event) => onKey(event), { signal: mounted.signal })
    return () => mounted.abort()
  }, [])
  return list
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null
