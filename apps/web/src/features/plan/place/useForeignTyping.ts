import type { SectionId } from '@samplan/domain'
import { useEffect, useState } from 'react'
import { isEditable, sectionOf } from './sectionOf.ts'

/**
 * The section that somebody tried to type in and that is not open for writing; null when nobody does. Nothing at rest
 * takes the focus, so the section last pointed at counts as the one typed in.
 */
export function useForeignTyping(): SectionId | null {
  const [typedIn, setTypedIn] = useState<SectionId | null>(null)

  useEffect(() => {
    const mounted = new AbortController()
    const { signal } = mounted
    let pointedAt: SectionId | null = null
    const onPointer = ({ target }: PointerEvent) => {
      pointedAt = sectionOf(target)
      setTypedIn((shown) => (shown === pointedAt ? shown : null))
    }
    const onKey = (event: KeyboardEvent) => {
      if (isWriting(event) && !isEditable(event.target)) setTypedIn(sectionOf(event.target) ?? pointedAt)
    }
    document.addEventListener('pointerdown', onPointer, { signal })
    document.addEventListener('keydown', onKey, { signal })
    return () => mounted.abort()
  }, [])

  return typedIn
}

/** A letter or a figure; the space bar turns pages where nothing is written. */
const isWriting = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !isControl(target)

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, [role="menu"], [role="dialog"]') !== null
