import { threadIdSchema } from '@samplan/domain'
import { useEffect, useEffectEvent } from 'react'
import { useThreadRights } from '../card/useThreadRights.ts'
import { markedOnPage, sectionAround, thingOnPage } from '../picking/pickOnPage.ts'
import type { Pick } from '../picking/Pick.ts'
import { useComposeOn } from '../picking/useComposeOn.ts'
import { useComments } from '../state/commentsContext.ts'
import { threadsOnPage } from '../state/passageOnPage.ts'

/** The page's keys for comments. By the key's place: with Ctrl+Alt a keyboard may write another letter. */
export function useCommentKeys(): void {
  const comments = useComments()
  const rights = useThreadRights()
  const composeOn = useComposeOn()

  const step = (by: 1 | -1) => {
    const ids = threadsOnPage()
    const active = comments.active.get()
    const at = active === null ? -1 : ids.indexOf(active)
    const next = at === -1 ? ids.at(by === 1 ? 0 : -1) : ids[at + by]
    const threadId = threadIdSchema.safeParse(next)
    if (threadId.success) comments.open(threadId.data)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.altKey || event.shiftKey) return
    const meanings: Readonly<Record<string, () => void>> = {
      KeyM: () => {
        const pick = rights.comment ? pickHere() : null
        if (pick) composeOn(pick, false)
      },
      KeyO: () => {
        const threadId = comments.atCaret.get()
        if (threadId !== null) comments.open(threadId)
      },
      KeyJ: () => step(1),
      KeyK: () => step(-1),
    }
    const meaning = meanings[event.code]
    if (!meaning) return
    event.preventDefault()
    meaning()
  })
  useEffect(() => {
    const mounted = new AbortController()
    document.addEventListener('keydown', (event) => onKey(event), { signal: mounted.signal })
    return () => mounted.abort()
  }, [])
}

/** What is marked; else the block or cell that has the focus; else the section. */
function pickHere(): Pick | null {
  const marked = markedOnPage()
  if (marked) return marked
  const { activeElement } = document
  const thing = thingOnPage(activeElement)
  if (thing) return thing
  const sectionId = sectionAround(activeElement)
  return sectionId === null ? null : { kind: 'thing', sectionId, anchor: { kind: 'section' } }
}
