import type { SectionId } from '@samplan/domain'
import { useEffect } from 'react'
import type { Present } from '../types.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** Everybody else who has the plan open, each once. */
export const usePresence = (): readonly Present[] => useWatched(useOpenPlan().session.presence.others)

/** Tells the others which section this user is in; null outside all. */
export function usePlace(): (sectionId: SectionId | null) => void {
  const { presence } = useOpenPlan().session
  return presence.enter
}

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'scroll'] as const

/** While mounted, any key or pointer on the page says that the user is there. */
export function useSignsOfLife(): void {
  const { presence } = useOpenPlan().session
  useEffect(() => {
    const alive = new AbortController()
    const options = { signal: alive.signal, passive: true, capture: true }
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, presence.touch, options)
    return () => alive.abort()
  }, [presence])
}
