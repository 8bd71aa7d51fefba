import type { Editor } from '@tiptap/core'
import { useCallback } from 'react'

/** Pixels between the line and the list. */
const GAP = 4

/**
 * A ref for a floating list: it goes below the line at `pos`, or above it where there is no room, and follows it when the
 * page scrolls.
 */
export function usePlacement(
  editor: Editor,
  pos: number,
): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      if (!element) return undefined
      const place = () => placeBeside(element, editor.view.coordsAtPos(pos + 1))
      const ending = new AbortController()
      place()
      const options = { signal: ending.signal, passive: true, capture: true }
      addEventListener('scroll', place, options)
      addEventListener('resize', place, options)
      return () => ending.abort()
    },
    [editor, pos],
  )
}

interface Line {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

function placeBeside(element: HTMLElement, { top, bottom, left }: Line): void {
  const { width, height } = element.getBoundingClientRect()
  const isRoomBelow = bottom + GAP + height <= innerHeight
  element.style.insetBlockStart = `${isRoomBelow ? bottom + GAP : Math.max(0, top - GAP - height)}px`
  element.style.insetInlineStart = `${Math.max(0, Math.min(left, innerWidth - width))}px`
}
