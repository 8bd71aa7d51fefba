import { useCallback, type RefObject } from 'react'

/** Room that the toolbar takes beside the text's own column, on each side. Pixels. */
const MARGIN = 16

/** A ref for the toolbar: keeps it over the column of `column`, and above a keyboard that covers the page. */
export function useToolbarPlace(
  column: RefObject<HTMLElement | null>,
): (toolbar: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (toolbar) => {
      const text = column.current
      if (!toolbar || !text) return undefined
      const place = () => {
        const { left, width } = text.getBoundingClientRect()
        toolbar.style.setProperty('--toolbar-start', `${Math.max(0, left - MARGIN)}px`)
        toolbar.style.setProperty('--toolbar-size', `${Math.min(innerWidth, width + 2 * MARGIN)}px`)
        document.documentElement.style.setProperty('--keyboard', `${keyboardHeight()}px`)
      }
      const observer = new ResizeObserver(place)
      observer.observe(text)
      observer.observe(document.documentElement)
      visualViewport?.addEventListener('resize', place)
      place()
      return () => {
        observer.disconnect()
        visualViewport?.removeEventListener('resize', place)
        document.documentElement.style.removeProperty('--keyboard')
      }
    },
    [column],
  )
}

/** iOS lays its keyboard over the page without making the page lower. */
function keyboardHeight(): number {
  const visible = visualViewport
  return visible ? Math.max(0, innerHeight - visible.height - visible.offsetTop) : 0
}
