import { useEffect } from 'react'
import { useFollowedAgain } from '../../../frame/index.ts'

/** A link into the plan arrives before the text it points at; so the page goes there once the text stands. */
export function useOpenAtHash(isReadable: boolean): void {
  useEffect(() => {
    if (isReadable) goToHash()
  }, [isReadable])
  useFollowedAgain(goToHash)
}

function goToHash(): void {
  if (location.hash === '') return
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}
