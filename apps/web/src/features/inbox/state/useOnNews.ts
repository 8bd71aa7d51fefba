import { useEffect, useEffectEvent, useRef } from 'react'
import { useInbox } from './useInbox.ts'

/** Calls back when something has come into the inbox since the page was opened. */
export function useOnNews(onNews: () => void): void {
  const { notices } = useInbox()
  const newest = notices === null ? null : (notices[0]?.id ?? 'none')
  const known = useRef(newest)
  const tell = useEffectEvent(onNews)
  useEffect(() => {
    const before = known.current
    known.current = newest
    if (before !== null && newest !== before) tell()
  }, [newest])
}
