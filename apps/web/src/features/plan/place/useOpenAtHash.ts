import { useEffect } from 'react'

/** A link into the plan arrives before the text it points at; so the page goes there once the text stands. */
export function useOpenAtHash(isReadable: boolean): void {
  useEffect(() => {
    if (!isReadable || location.hash === '') return
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    target?.scrollIntoView()
    target?.focus({ preventScroll: true })
  }, [isReadable])
}
