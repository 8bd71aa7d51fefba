import { useEffect } from 'react'
import { fetchOverlays } from '../../ui/index.ts'
import { loadMarkdown } from './markdown/loadMarkdown.ts'

/** The first view does not compete with what it does not need. Milliseconds. */
const LATER = 3000

/** Fetches what comments are shown in before the network may go away. */
export function useFetchAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      fetchOverlays()
      // Without a network there is nothing to fetch; whatever needs it tries again.
      loadMarkdown().catch(() => undefined)
    }, LATER)
    return () => clearTimeout(timer)
  }, [])
}
