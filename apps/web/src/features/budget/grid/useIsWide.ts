import { useEffect, useState, type RefObject } from 'react'

/** Does the grid scroll sideways? Its first columns then stand still, which costs a layer a cell. */
export function useIsWide(grid: RefObject<HTMLElement | null>): boolean {
  const [isWide, setWide] = useState(false)
  useEffect(() => {
    const scroller = grid.current?.parentElement
    if (!scroller) return undefined
    const observer = new ResizeObserver(() => setWide(scroller.scrollWidth > scroller.clientWidth + 1))
    observer.observe(scroller)
    if (grid.current) observer.observe(grid.current)
    return () => observer.disconnect()
  }, [grid])
  return isWide
}
