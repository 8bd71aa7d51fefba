import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

interface FocusListeners {
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
}

/**
 * A control that has settled the thread goes away, and the focus with it: without a word from the browser, and the keys
 * lead nowhere. The card takes it instead.
 */
export function useKeptFocus(card: RefObject<HTMLElement | null>): FocusListeners {
  const hadFocus = useRef(false)
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body)
      card.current?.focus({ preventScroll: true })
  })
  return {
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      hadFocus.current = currentTarget.contains(relatedTarget)
    },
  }
}
