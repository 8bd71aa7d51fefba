import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'

/** Calls back when a link is followed that leads to where one is: the address stays, and nothing else tells of it. */
export function useFollowedAgain(followed: () => void): void {
  const router = useRouter()
  const onFollowed = useEffectEvent(followed)
  useEffect(
    () =>
      router.subscribe('onBeforeLoad', ({ hrefChanged }) => {
        if (!hrefChanged) onFollowed()
      }),
    [router],
  )
}
