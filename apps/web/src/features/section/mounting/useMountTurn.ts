import { useEffect, useState, type RefObject } from 'react'
import { MountQueue } from './MountQueue.ts'

/** Milliseconds after which an editor is mounted on a browser that is never idle. */
const PATIENCE = 500

const queue = new MountQueue((run) => {
  // Safari has no such callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: PATIENCE })
  else setTimeout(run, 1)
})

/** How far outside the window counts as near. */
const NEAR = { rootMargin: '50% 0px' }

/** Is it this section's turn to be mounted? At once when one points at it or goes into it. */
export function useMountTurn(place: RefObject<HTMLElement | null>): boolean {
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    const element = place.current
    if (isDue || !element) return undefined
    const mount = () => setDue(true)
    const takeBack = queue.add(mount)
    const observer = new IntersectionObserver(
      ([entry]) => queue.setNear(mount, entry?.isIntersecting ?? false),
      NEAR,
    )
    observer.observe(element)
    const ending = new AbortController()
    for (const sign of ['pointerenter', 'focusin'] as const)
      element.addEventListener(sign, mount, { signal: ending.signal })
    return () => {
      takeBack()
      observer.disconnect()
      ending.abort()
    }
  }, [place, isDue])
  return isDue
}
