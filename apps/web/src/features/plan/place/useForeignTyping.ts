import type { SectionId } from '@samplan/domain'
import { useEffect, useState } from 'react'
import { isEditable, sectionOf } from './sectionOf.ts'

export interface TypedIn {
  readonly sectionId: SectionId
  /** What was pointed at last in it. */
  readonly at: Element
}

/**
 * The section that somebody tried to type in and that is not open for writing; null when nobody does. Nothing at rest
 * takes the focus, so the section last pointed at counts as the one typed in.
 */
export function useForeignTyping(): TypedIn | null {
  const [typedIn, setTypedIn] = useState<TypedIn | null>(null)

  useEffect(() => {
    const mounted = new AbortController()
    const { signal } = mounted
    let pointedAt: TypedIn | null = null
    const onPointer = ({ target }: PointerEvent) => {
      pointedAt = placeOf(target)
      setTypedIn((shown) => (shown?.sectionId === pointedAt?.sectionId ? shown : null))
    }
    const onKey = (event: KeyboardEvent) => {
      if (!isWriting(event) || isEditable(event.target)) return
      const focused = placeOf(event.target)
      // A press on a text puts the focus on the section around it, which says less than the press did.
      const isPointedAt = focused === null || focused.sectionId === pointedAt?.sectionId
      setTypedIn(isPointedAt ? pointedAt : focused)
    }
    document.addEventListener('pointerdown', onPointer, { signal })
    document.addEventListener('keydown', onKey, { signal })
    return () => mounted.abort()
  }, [])

  return typedIn
}

function placeOf(target: EventTarget | null): TypedIn | null {
  const sectionId = sectionOf(target)
  return sectionId !== null && target instanceof Element ? { sectionId, at: target } : null
}

/** A letter or a figure; the space bar turns pages where nothing is written. */
const isWriting = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !isControl(target)

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, [role="menu"], [role="dialog"]') !== null
