import { useEffect, useState } from 'react'
import { markedOnPage } from '../picking/pickOnPage.ts'
import type { Pick } from '../picking/Pick.ts'
import type { BarPlace } from './FloatingBar.tsx'

/** A selection that is still being drawn shall not have a bar jumping about it. Milliseconds. */
const REST = 200

export interface Marked {
  readonly pick: Pick
  readonly place: BarPlace | null
}

/** What is marked on the page, once the marking rests. */
export function useMarked(isWanted: boolean): Marked | null {
  const [marked, setMarked] = useState<Marked | null>(null)
  useEffect(() => {
    if (!isWanted) return undefined
    let due: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(due)
      // Nothing marked is the rule while one types: it is answered without looking further.
      if (isNothingMarked()) setMarked(null)
      else due = setTimeout(() => setMarked(markedNow()), REST)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(due)
      document.removeEventListener('selectionchange', look)
    }
  }, [isWanted])
  return isWanted ? marked : null
}

function isNothingMarked(): boolean {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement)
    return activeElement.selectionStart === activeElement.selectionEnd
  return getSelection()?.isCollapsed !== false
}

function markedNow(): Marked | null {
  const pick = markedOnPage()
  return pick && { pick, place: placeOfSelection() }
}

function placeOfSelection(): Marked['place'] {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement) return activeElement.getBoundingClientRect()
  const selection = getSelection()
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null
}
