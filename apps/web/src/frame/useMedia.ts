import { useMemo, useSyncExternalStore } from 'react'

/** Does the window fit the media query, now? */
export function useMedia(query: string): boolean {
  const media = useMemo(() => {
    const list = matchMedia(query)
    const subscribe = (listener: () => void) => {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    }
    return { subscribe, get: () => list.matches }
  }, [query])
  return useSyncExternalStore(media.subscribe, media.get)
}
