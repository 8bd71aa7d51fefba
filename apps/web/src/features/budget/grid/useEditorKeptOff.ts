import { useEffect, type RefObject } from 'react'

/** A text editor around the grid would take a press on a cell for one on its block as a whole, and take the focus. */
export function useEditorKeptOff(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const mounted = new AbortController()
    for (const type of ['mousedown', 'dragstart'] as const) {
      grid.current?.addEventListener(type, (event) => event.stopPropagation(), { signal: mounted.signal })
    }
    return () => mounted.abort()
  }, [grid])
}
