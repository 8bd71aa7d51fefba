import { useCallback, useEffect, useRef } from 'react'

/** A function that stays the same and does what the latest one does: for those who keep it, as an editor does. */
export function useStable<Arguments extends readonly unknown[]>(
  latest: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const current = useRef(latest)
  useEffect(() => {
    current.current = latest
  })
  return useCallback((...args) => current.current(...args), [])
}
